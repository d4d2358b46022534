package dev.preop.conversation.phrase;

/**
 * The scripted lines of one language.
 *
 * @param sayAgain spoken when no reply could be made in time
 * @param oneMoment spoken when the reply takes long
 * @param checkPrice spoken instead of accepting a price above the ceiling
 * @param cannotAgree spoken, before hanging up, when such a price comes up again
 * @param goodbye spoken when the model hangs up without a word
 * @param openingFor how an opening made without a model begins; the goal follows
 */
public record Phrases(
        String sayAgain, String oneMoment, String checkPrice, String cannotAgree, String goodbye, String openingFor) {

    private static final Phrases ENGLISH = new Phrases(
            "Sorry, could you say that again?",
            "One moment, please.",
            "I would have to check that price before I can agree to it. Is there anything less expensive?",
            "I'm sorry, that is more than I may agree to, so I will check and call back. Thank you, goodbye.",
            "Thank you for your time. Goodbye.",
            "I have the following request: ");

    private static final Phrases SPANISH = new Phrases(
            "Disculpe, ¿podría repetirlo?",
            "Un momento, por favor.",
            "Tendría que consultar ese precio antes de aceptarlo. ¿Hay algo más económico?",
            "Lo siento, es más de lo que puedo aceptar; lo consultaré y volveré a llamar. Gracias, hasta luego.",
            "Gracias por su tiempo. Hasta luego.",
            "Tengo la siguiente solicitud: ");

    public static Phrases of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case SPANISH -> SPANISH;
        };
    }
}
