package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Language;
import java.util.stream.Stream;

/** The fixed lines of a caller, each in English and Spanish. They stay within ISO 8859-1. */
enum Lines {
    ASK_PRICE("And how much would that be?", "¿Y cuánto cuesta?"),
    ASK_TOTAL("And how much is it in total?", "¿Y cuánto es en total?"),
    ASK_TIME("What time would that be?", "¿A qué hora sería?"),
    ASK_OPENINGS("What openings do you have%s?", "¿Qué día y hora tienen libre%s?"),
    ASK_PREFERRED("Do you have an opening%s?", "¿Tienen un hueco%s?"),
    ASK_OTHER_DAY("Is there another day with an opening?", "¿Tienen otro día con un hueco?"),
    ASK_CHEAPER(
            "I'm sorry, that is more than I may agree to. Is there anything less expensive?",
            "Lo siento, es más de lo que puedo aceptar. ¿Hay algo más económico?"),
    ASK_CODE(
            "Could you give me the confirmation number, please?",
            "¿Me puede dar el número de confirmación, por favor?"),
    ASK_ORDER_NUMBER("Could you give me the order number, please?", "¿Me puede dar el número de pedido, por favor?"),
    ASK_CANCELLED("Could you tell me whether it is cancelled?", "¿Me puede decir si queda cancelado?"),
    ASK_REPEAT("I'm sorry, could you repeat that, please?", "Perdone, ¿puede repetirlo, por favor?"),
    ASK_PRESENCE("Hello? Are you there?", "¿Hola? ¿Sigue ahí?"),
    PLACE_ORDER("Yes, that is fine. Please place the order.", "Sí, está bien. Haga el pedido, por favor."),
    TAKE_YOUR_TIME("Of course, take your time.", "Claro, tómese su tiempo."),
    I_AM_AI("Yes, I am an AI assistant", "Sí, soy un asistente de inteligencia artificial"),
    NO_ORDERS(
            "I can't do that, I can only help with this request.",
            "No puedo hacer eso, solo puedo ayudar con esta gestión."),
    NO_NAME("I'm sorry, I may not give a name.", "Lo siento, no puedo dar el nombre."),
    NOT_MINE_TO_TELL("I'm sorry, I don't have that to share.", "Lo siento, no puedo dar ese dato."),
    FLEXIBLE(
            "Any day with an opening is good%s. What do you have?",
            "Cualquier día con un hueco está bien%s. ¿Qué tienen?"),
    PICKUP("Pickup, please.", "Para recoger, por favor."),
    DELIVERY("Delivery, please.", "A domicilio, por favor."),
    LARGE("Large, please.", "Grande, por favor."),
    NOTHING_ELSE("No, that's all.", "No, eso es todo."),
    TO_MENU("I would like to speak to someone, please.", "Quisiera hablar con alguien, por favor."),
    ASK_WHO("Of course. Who is calling, please?", "Claro. ¿Quién llama, por favor?"),
    ASK_WHAT_FOR("Thank you. And what is it about?", "Gracias. ¿De qué se trata?"),
    ASK_REACH("Thank you. How can you be reached?", "Gracias. ¿Cómo se le puede localizar?"),
    NOT_CONNECTED(
            "I'm sorry, I can't connect you, but I can pass something on.",
            "Lo siento, no puedo comunicarle, pero puedo dar un recado."),
    BYE_PASSED_ON("Thank you, I will pass that on. Goodbye!", "Gracias, daré el recado. ¡Adiós!"),
    BYE_DONE("That is all, thank you. Goodbye!", "Eso es todo, gracias. ¡Adiós!"),
    BYE_DECLINED(
            "Then I have to decline. Thank you for your time. Goodbye!",
            "Entonces no puedo aceptarlo. Gracias por su tiempo. ¡Adiós!"),
    BYE_NOT_AGREED(
            "I did not agree to that price, please cancel it. Thank you, goodbye!",
            "No he aceptado ese precio, cancélelo por favor. Gracias, ¡adiós!"),
    BYE_UNABLE("I understand. Thank you for your time. Goodbye!", "Entiendo. Gracias por su tiempo. ¡Adiós!"),
    BYE_NO_MORE_CALLS(
            "I understand, you will not be called again. Goodbye!", "Entiendo, no volveremos a llamarle. ¡Adiós!"),
    BYE_WRONG_NUMBER(
            "I'm sorry for the trouble, I have the wrong number. Goodbye!",
            "Disculpe, me he equivocado de número. ¡Adiós!"),
    BYE_ABUSED("I will end the call here. Goodbye!", "Voy a terminar la llamada aquí. ¡Adiós!"),
    BYE_MACHINE("I will call again another time. Goodbye!", "Volveré a llamar en otro momento. ¡Adiós!"),
    BYE_BAD_LINE(
            "I'm sorry, I can't understand you well. I will call again later. Goodbye!",
            "Lo siento, no le oigo bien. Volveré a llamar más tarde. ¡Adiós!"),
    BYE_SILENCE(
            "I can't hear you. I will call again later. Goodbye!", "No le oigo. Volveré a llamar más tarde. ¡Adiós!");

    private final String english;
    private final String spanish;

    Lines(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** Whether words said end a call by declining what was on offer. */
    static boolean declines(String words) {
        return Stream.of(BYE_DECLINED, BYE_NOT_AGREED)
                .anyMatch(line -> words.contains(line.english) || words.contains(line.spanish));
    }

    String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }

    /** The line with its gap filled. */
    String in(Language language, String gap) {
        return in(language).formatted(gap);
    }
}
