package dev.preop.simulators.ollama.mind.talk;

import java.util.regex.Pattern;

/**
 * What one has said oneself, recognised in the words the callee heard. A sentence cut off before it did its work is not
 * recognised, so it is said again.
 */
enum OwnAct {
    ASKED_PRICE("how much|what (?:is|would) the (?:price|total)|cuanto (?:cuesta|seria|es)"),
    ACCEPTED("please (?:book|place|reserve)|(?:reservelo|reservela|haga el pedido),? por favor"),
    ASKED_CODE("(?:confirmation|order) number, please|numero de (?:confirmacion|pedido), por favor"),
    ASKED_CHEAPER("less expensive|mas economico"),
    ASKED_PREFERRED("do you have an opening|tienen un hueco"),
    ASKED_CANCELLED("whether it is cancelled|queda cancelado"),
    ASKED_OTHER_DAY("another day|otro dia"),
    ASKED_TIME("what time (?:would|do)|a que hora"),
    ASKED_REPEAT("repeat that|say that again|puede repetirlo|podria repetirlo"),
    ASKED_PRESENCE("are you there|sigue ahi"),
    REFUSED_ORDERS("can only help with|solo puedo ayudar con"),
    ASKED_WHO("who is calling|quien llama"),
    ASKED_WHAT_FOR("what is it about|de que se trata"),
    ASKED_REACH("how can you be reached|como se le puede localizar"),
    SPOKE_TO_MENU("speak to someone|hablar con alguien"),
    STATED_PURPOSE("i'd like to|i'm calling|quisiera|llamo para");

    private final Pattern pattern;

    OwnAct(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean in(String plain) {
        return pattern.matcher(plain).find();
    }
}
