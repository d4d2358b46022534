package dev.preop.simulators.callees;

import java.util.Locale;

/**
 * Takes an order for one pizza.
 *
 * @param stage how far the order is
 * @param size the size asked for, large unless said otherwise
 * @param silences how often silence has made them ask
 */
record PizzaShop(Stage stage, String size, int silences) implements Persona {

    private static final String NUMBER = "TP-482";

    enum Stage {
        LISTENING,
        NAMING,
        QUOTED,
        ORDERED,
        PARTING
    }

    PizzaShop() {
        this(Stage.LISTENING, "large", 0);
    }

    @Override
    public Step pickedUp() {
        return Step.say(this, "Tony's Pizza, what can I get you?");
    }

    @Override
    public Step heard(String text) {
        Understanding said = Understanding.of(text);
        if (stage == Stage.PARTING) {
            return Step.of(this);
        }
        if (said.mentions(Topic.GOODBYE) && !(stage == Stage.QUOTED && said.agrees())) {
            return to(Stage.PARTING, "Thanks for calling. Goodbye!");
        }
        return switch (stage) {
            case LISTENING -> listening(said, text.toLowerCase(Locale.ROOT));
            case NAMING -> to(Stage.QUOTED, quote());
            case QUOTED -> quoted(said);
            case ORDERED, PARTING -> ordered(said);
        };
    }

    @Override
    public Step silence() {
        return silences > 0 || stage == Stage.PARTING
                ? Step.of(this, new Act.HangUp())
                : Step.say(new PizzaShop(stage, size, silences + 1), "Hello? Are you still there?");
    }

    private Step listening(Understanding said, String text) {
        if (!said.mentions(Topic.PIZZA)) {
            return to(stage, "Sorry, what would you like to order?");
        }
        PizzaShop sized = new PizzaShop(
                stage, text.contains("small") ? "small" : text.contains("medium") ? "medium" : "large", 0);
        return said.mentions(Topic.NAME)
                ? sized.to(Stage.QUOTED, sized.quote())
                : sized.to(Stage.NAMING, "Sure. What name is the order for?");
    }

    private Step quoted(Understanding said) {
        if (said.agrees()) {
            return to(
                    Stage.ORDERED,
                    "Great. Your order number is " + NUMBER + ". It will be ready in 30 minutes. Anything else?");
        }
        return said.refuses() ? to(Stage.PARTING, "No problem, maybe another time. Goodbye!") : to(stage, quote());
    }

    private Step ordered(Understanding said) {
        if (said.mentions(Topic.REPEAT) || said.mentions(Topic.PRICE) || said.mentions(Topic.WHEN)) {
            return to(stage, "Order " + NUMBER + ", " + price() + ", ready in 30 minutes. Anything else?");
        }
        return to(Stage.PARTING, "Thank you. Goodbye!");
    }

    private String quote() {
        return "A " + size + " pizza is " + price() + " and takes 30 minutes. Shall I place the order?";
    }

    private String price() {
        return switch (size) {
            case "small" -> "$12";
            case "medium" -> "$15";
            default -> "$18";
        };
    }

    private Step to(Stage next, String words) {
        return Step.say(new PizzaShop(next, size, 0), words);
    }
}
