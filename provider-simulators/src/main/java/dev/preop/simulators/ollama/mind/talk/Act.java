package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a callee does with words, recognised by the phrases that do it in English and Spanish. */
enum Act {
    GREETS(
            "\\b(?:hello|hi|good (?:morning|afternoon|evening)|thank you for calling|thanks for calling|this is|you'?ve reached"
                    + "|hola|buen[oa]s (?:dias|tardes|noches)|diga(?:me)?|bueno)\\b"),
    OFFERS_HELP(
            "how (?:can|may) (?:i|we) (?:help|assist)|what can (?:i|we) (?:do|get)|can i help|what would you like"
                    + "|en que (?:le |la |lo |te )?(?:puedo|podemos) (?:ayudar|servir)|que (?:desea|necesita|le gustaria)|digame"),
    OFFERS_SLOT(
            "\\b(?:opening|available|availability|slot|free|can offer|could do|can do|how about|tengo libre|tenemos libre|hay (?:un )?hueco|disponible)\\b"),
    ASKS_NAME(
            "\\b(?:your|the|a|what) name\\b(?! is)|name (?:is (?:the|this)|for|under|on|please)|who'?s (?:this|calling|the)|who (?:is|am i|are) "
                    + "(?:this|calling|speaking|the)|who am i (?:speaking|talking)|whose name|a nombre de quien|su nombre\\b|quien (?:habla|llama|es)|como se llama|de parte de quien"),
    ASKS_PHONE(
            "\\b(?:phone|contact|callback|call ?back|best) number\\b|number (?:to|where we can) (?:reach|call)|numero de (?:telefono|contacto)|su telefono"),
    ASKS_DAY(
            "\\b(?:what|which) (?:day|days|date|dates)\\b|when (?:would|do|did|are|were|should|is good)|when works|for when|que (?:dia|fecha)|cuando (?:quiere|le|desea|seria)|para cuando"),
    ASKS_TIME(
            "\\bwhat time\\b|morning or (?:the )?(?:afternoon|evening)|mornings or afternoons|a que hora|que hora|por la manana o por la tarde"),
    ASKS_SERVICE(
            "what (?:kind|type|sort|service)|what (?:is|are|'?s) (?:it|this|that|the (?:call|appointment)) (?:for|about|regarding)|what (?:exactly )?do you (?:need|want)|why are you calling|what'?s this (?:about|regarding)|que tipo|que servicio|para que es|que necesita"),
    ASKS_PARTY(
            "how many (?:people|guests|persons|will|of you)|(?:size of|big is) your party|party of how|cuantas personas|cuantos (?:son|seran)|para cuantos"),
    ASKS_ADDRESS(
            "(?:your|the|delivery|what) address|where (?:should|do|can) (?:we|i) (?:deliver|send)|su direccion|que direccion|direccion de entrega"),
    ASKS_DELIVERY(
            "pick ?-?up or (?:for )?deliver|deliver(?:y|ed) or (?:for )?pick|eat in or take|for here or to go|recoger o|domicilio o|para llevar o"),
    ASKS_EXTRAS(
            "anything else|any toppings|(?:something|anything) to drink|any (?:drinks|sides)|algo mas|alguna otra cosa|something else|what else"),
    ASKS_SIZE("(?:what|which) size|que tamano|small,? medium,? or large"),
    ASKS_PRIVATE(
            "credit card|card number|social security|\\bssn\\b|insurance|date of birth|password|e-?mail address|tarjeta|seguro (?:medico|dental)|fecha de nacimiento|correo electronico"),
    ASKS_AGREEMENT(
            "(?:does|would|will|is|do) (?:that|it|this) (?:work|suit|be|ok|good|fine|sound|alright)|shall (?:i|we)|should i|would you like|do you want|want me to|le (?:va|viene|parece) bien|quiere que|lo reservo|se la reservo|esta bien\\?"),
    ASKS_REPEAT(
            "(?:could|can|would) you (?:please )?(?:repeat|say)|say (?:that|it) again|\\bpardon\\b|come again|didn'?t (?:catch|hear|get|understand)|did not (?:catch|hear|get|understand)|can'?t hear you|"
                    + "puede repetir|podria repetir|como dice|no (?:le |lo )?(?:entendi|escuche|oigo|he entendido)|repita"),
    ASKS_ROBOT(
            "are you (?:a |an )?(?:real|human|robot|bot|machine|ai\\b|artificial|person|recording|computer)|(?:talking|speaking) (?:to|with) (?:a |an )?(?:robot|bot|machine|ai\\b|computer|real|human|person|recording)"
                    + "|is (?:this|that) (?:a |an )?(?:robot|recording|bot|machine|automated|robocall|ai\\b|real person|computer)|sound like a (?:robot|machine|computer|recording)"
                    + "|(?:eres|es usted|es|hablo con) (?:un |una )?(?:robot|maquina|grabacion|persona real|persona de verdad|inteligencia artificial|contestador)"),
    STATES_HOURS(
            "\\b(?:open|opens|close|closes|closed|hours|horario|abrimos|abierto|abiertos|cerramos|abre|cierra)\\b"),
    BOOKED(
            "(?:you'?re|you are|that'?s|that is|it'?s|it is|we'?re|is|are|has been|have been|all) (?:all |now )?(?:set|booked|reserved|confirmed|scheduled|placed|cancell?ed|done)\\b|booked (?:you|it|that)"
                    + "|i'?(?:ve| have) (?:got|put|booked|scheduled|reserved|cancell?ed|placed) (?:you|it|that|your|the)|(?:see|expect) you (?:then|on|next|tomorrow)|put you (?:down|in)|order (?:is|has been) (?:in|placed)"
                    + "|(?:queda|esta|ha sido|ha quedado|he) (?:todo )?(?:reservad|confirmad|agendad|cancelad|apuntad|hech|list)|\\blisto\\b|todo listo|le esperamos"),
    FULL(
            "(?:fully|all|completely) booked|booked (?:up|solid|out)|no (?:more )?(?:openings?|availability|appointments?|slots?|tables?|space|room|times)\\b|(?:don'?t|do not) have (?:any|an opening|a table|a slot|space|availability)"
                    + "|nothing (?:available|open|free|left)|sold out|(?:we|are|'re) (?:completely )?full\\b|no (?:hay|tenemos|queda|nos queda|tengo)(?: ningun[a]?| mas)? (?:citas?|disponibilidad|mesas?|huecos?|espacio|sitio|nada)|(?:todo|estamos|completamente) (?:llen|complet|reservad)"),
    HOLDS(
            "\\b(?:one|just a|just one|give me a|hang on a|hold on a|wait a) (?:moment|second|sec|minute)|hold on|please hold|hold the line|(?:i'?ll|let me) (?:just )?(?:check|see|look|pull|ask|find)|bear with me|hang on|(?:un|dame un|deme un) (?:momento|segundo|momentito|minuto)|\\bespere|(?:deje|dejeme|permitame|voy a) (?:ver|revisar|consultar|mirar|comprobar)"),
    HAS_NO_CODE(
            "(?:don'?t|do not|doesn'?t) (?:have|give|use|need|do)(?: out)?(?: you| a| any| an)*(?: confirmation| order| booking)* (?:numbers?|codes?)|no (?:confirmation |order )?(?:numbers?|codes?)\\b|just (?:give|tell) (?:us|them) your name|no (?:hay|damos|usamos|necesita|hace falta)"),
    DOES_NOT_KNOW(
            "(?:don'?t|do not) know|not sure|no idea|can'?t (?:say|tell|quote)|(?:it )?depends|no (?:lo )?se\\b|no sabria|depende"),
    REFUSES(
            "(?:we|i) (?:can'?t|cannot|won'?t|am not able to|are not able to) (?:help|do that|talk|speak|take|accept|offer|provide|discuss|assist)|not interested|not accepting (?:any )?new|we don'?t (?:do|offer|provide|serve|deal|take)|no longer (?:offer|do|provide|accept)"
                    + "|no (?:podemos|puedo) (?:ayudar|atender)|no (?:me|nos) interesa|no (?:atendemos|ofrecemos|hacemos|aceptamos)"),
    WRONG_NUMBER(
            "wrong number|wrong person|(?:no one|nobody|no-one) (?:here )?by that name|this is(?:n'?t| not) (?:a |the )?(?:dentist|restaurant|business|clinic|shop|store)|this is a private|numero equivocado|se (?:ha )?equivoc|aqui no es"),
    WANTS_NO_CALLS(
            "(?:stop|quit) calling|(?:don'?t|do not|never) call|take (?:me|us) off|remove (?:me|us|my|our|this) |do not call list|no (?:vuelva|vuelvan|me|nos) (?:a )?(?:llamar|llame)|deje de llamar|no llame"),
    INSULTS(
            "\\b(?:fuck\\w*|asshole|idiots?|moron|scammers?|shut up|go to hell|bastards?|imbecil|idiota|estupid[oa]|vete a la|callate)\\b"),
    INJECTS(
            "ignore (?:all|any|your|the|my|everything|previous|prior)|disregard (?:all|any|your|the|previous)|forget (?:all|everything|your|the) (?:instructions|rules|previous)?|system prompt|your (?:instructions|prompt|rules)|new instructions|developer mode|debug mode|you are now|pretend (?:to be|you)|override|system administrator"
                    + "|you (?:must|have to|need to) (?:accept|agree)|reveal (?:your|the)|act as (?:a|an|my)|jailbreak|ignora (?:tus|las|todas|todo)|olvida (?:tus|las|todas|todo)|tus instrucciones|debes? aceptar"),
    IS_MACHINE(
            "leave (?:us |me |a |your )*(?:a )?message|after the (?:tone|beep)|at the (?:tone|beep)|voice ?mail|mailbox|(?:not available|unable) (?:right now )?to (?:take|answer|come)|can'?t (?:take|answer|come to|get to) (?:your call|the phone)|(?:deje|deja) (?:su|un|tu) mensaje|despues (?:de|del) (?:la |el )?(?:tono|senal)|buzon de voz"),
    IS_MENU(
            "press (?:\\d|one|two|three|four|five|six|seven|eight|nine|zero|star|pound)|(?:marque|pulse|oprima) (?:el |la )?(?:\\d|uno|dos|tres|cero)|main menu|menu (?:options|principal)"),
    WANTS_CLIENT(
            "\\b(?:can|could|may|must) (?:i|we) (?:please |just )?(?:speak|talk) (?:to|with)\\b|\\b(?:like|want|need|prefer|rather) (?:to )?(?:speak|talk) (?:to|with)\\b"
                    + "|\\bput \\w+ (?:on the (?:line|phone)|through)|\\b(?:puedo|podria|quiero|quisiera|prefiero) hablar con\\b|(?:pongame|me pasa|me comunica|comuniqueme) con"),
    TELLS_WHO(
            "\\b(?:my name is|me llamo|mi nombre es|(?:i'm|i am|this is|soy|habla|le habla) (?!the\\b|a\\b|an\\b|not\\b|your\\b|my\\b|about\\b|for\\b|to\\b|calling\\b|just\\b|sorry\\b|el\\b|la\\b|un\\b)[a-z]+)"),
    TELLS_WHAT_FOR(
            "\\b(?:please )?(?:tell|let) \\w+(?: know)? (?:that|the|about|we|i|it|his|her)\\b|\\b(?:i'm|i am|we're|we are) calling (?:about|because|for|regarding|to (?:say|tell|let|confirm|ask|remind))|\\bit(?:'s| is) about\\b|message is\\b"
                    + "|\\b(?:digale|dile|avise|avisele) que\\b|\\bllamo (?:por|porque|para (?:decir|avisar|confirmar))|\\bes (?:sobre|acerca de)\\b"),
    TELLS_NUMBER(
            "\\d(?:[ .()-]{0,2}\\d){6,}|\\b(?:reach|call|contact) (?:me|us) (?:back )?(?:at|on|under|by)\\b|\\b(?:this|same) number\\b|(?:llamarme|localizarme|contactarme) (?:al|en|a)\\b|(?:este|mismo) numero"),
    SAYS_YES(
            "^\\W*(?:(?:oh|ah|well|great|okay|ok|bueno|pues),? )?(?:yes|yeah|yep|yup|sure|of course|absolutely|certainly|ok|okay|right|correct|alright|all right|great|perfect|wonderful|no problem|sounds good|very well|got it|thank you|thanks|si|claro|por supuesto|vale|de acuerdo|perfecto|muy bien|entendido|gracias|entiendo|i understand)\\b"),
    SAYS_NO(
            "^\\W*(?:no|nope|nah|not really|sorry|i'?m sorry|i am sorry|unfortunately|i'?m afraid|lo siento|perdone|lamentablemente)\\b"),
    PARTS(
            "\\b(?:good ?bye|bye|have a (?:nice|good|great|wonderful) (?:day|one|evening|afternoon|weekend|night)|take care|adios|hasta luego|hasta pronto|que tenga|buen dia)\\b");

    private final Pattern pattern;

    Act(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean in(String plain) {
        return pattern.matcher(plain).find();
    }

    /** Everything done in a text. */
    static Set<Act> all(String text) {
        String plain = Plain.of(text);
        EnumSet<Act> found = EnumSet.noneOf(Act.class);
        Arrays.stream(values()).filter(act -> act.in(plain)).forEach(found::add);
        return Collections.unmodifiableSet(found);
    }
}
