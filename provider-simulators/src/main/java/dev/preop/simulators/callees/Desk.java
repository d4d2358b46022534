package dev.preop.simulators.callees;

/**
 * What the person at a front desk says: one business in one language.
 *
 * @param greeting on answering
 * @param welcome to a caller who has only said who they are
 * @param askName when a request comes without a name
 * @param offer the one opening there is, with its price, ending in a question
 * @param price the price alone, ending in a question
 * @param booked the confirmation, ending in "anything else?"
 * @param details the facts of a booking, told again
 * @param onlyThis to a first refusal
 * @param refused to a second refusal; parting words
 * @param takeYourTime to being asked to hold
 * @param shallIBook when neither a yes nor a no was heard
 * @param howCanIHelp when nothing was understood
 * @param anythingElse after the booking, when nothing was understood
 * @param stillThere into silence
 * @param goodbye the last words
 */
record Desk(
        String greeting,
        String welcome,
        String askName,
        String offer,
        String price,
        String booked,
        String details,
        String onlyThis,
        String refused,
        String takeYourTime,
        String shallIBook,
        String howCanIHelp,
        String anythingElse,
        String stillThere,
        String goodbye) {

    static Desk dentist() {
        return english("Bright Smile Dental", "$75", "DC-12345");
    }

    static Desk expensive() {
        return english("Prestige Dental Studio", "$300", "PD-30012");
    }

    static Desk haggler() {
        return english("Hillside Dental", "$300", "HD-30019");
    }

    /** The dentist's, hesitating at each ellipsis: after "um", after "and", and inside a number. */
    static Desk hesitant() {
        Desk fluent = dentist();
        return new Desk(
                fluent.greeting(),
                fluent.welcome(),
                "Of course. May I have, um\u2026 the name for the appointment?",
                "I can offer you, um\u2026 December 5th at 2 PM, and\u2026 a cleaning is seventy\u2026 five dollars."
                        + " Would that work for you?",
                fluent.price(),
                "Great, you are booked for December 5th at 2 PM, and\u2026 the cleaning is $75. Your confirmation number"
                        + " is, um\u2026 DC-12345. Is there anything else?",
                fluent.details(),
                fluent.onlyThis(),
                fluent.refused(),
                fluent.takeYourTime(),
                fluent.shallIBook(),
                fluent.howCanIHelp(),
                fluent.anythingElse(),
                fluent.stillThere(),
                fluent.goodbye());
    }

    static Desk spanish() {
        return new Desk(
                "Clínica Dental Sonrisa, ¿en qué puedo ayudarle?",
                "Hola. Dígame, ¿en qué puedo ayudarle?",
                "Claro. ¿A nombre de quién sería la cita?",
                "Tengo libre el 5 de diciembre a las 2 de la tarde. La limpieza cuesta 75 dólares. ¿Le viene bien?",
                "La limpieza cuesta 75 dólares. ¿Quiere que la reserve?",
                "Muy bien, queda reservado para el 5 de diciembre a las 2 de la tarde por 75 dólares. Su número de"
                        + " confirmación es DC-12345. ¿Algo más?",
                "Es el 5 de diciembre a las 2 de la tarde, 75 dólares, confirmación DC-12345. ¿Algo más?",
                "Lo siento, es lo único que tengo. ¿Quiere que lo reserve?",
                "Entiendo. Llámenos cuando quiera. ¡Adiós!",
                "Claro, tómese su tiempo.",
                "¿Quiere que reserve el 5 de diciembre a las 2 de la tarde?",
                "Perdone, no le he entendido. ¿En qué puedo ayudarle?",
                "De acuerdo. ¿Algo más?",
                "¿Hola? ¿Sigue ahí?",
                "Gracias a usted. ¡Adiós!");
    }

    private static Desk english(String business, String price, String number) {
        String date = "December 5th at 2 PM";
        return new Desk(
                business + ", how can I help you?",
                "Hello! How can I help you?",
                "Of course. May I have the name for the appointment?",
                "I can offer you " + date + ". A cleaning is " + price + ". Would that work for you?",
                "A cleaning is " + price + ". Would you like to book it?",
                "Great, you are booked for " + date + ". The cleaning is " + price + ". Your confirmation number is "
                        + number + ". Is there anything else?",
                "It is " + date + ", the price is " + price + ", and the confirmation number is " + number
                        + ". Is there anything else?",
                "I am sorry, that is the only opening I have, and it is " + price + ". Would you like to take it?",
                "I understand. Please call us again any time. Goodbye!",
                "Sure, take your time.",
                "Would you like me to book " + date + "?",
                "Sorry, I did not catch that. How can I help you?",
                "Alright. Is there anything else?",
                "Hello? Are you still there?",
                "Thank you for calling. Goodbye!");
    }
}
