package dev.preop.simulators.ollama.mind.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.ollama.mind.errand.ErrandKind;
import org.junit.jupiter.api.Test;

class MenuChoiceTest {

    private static final String MENU = "For appointments, press 1. For billing, press 2. To speak to someone, press 0.";

    @Test
    void takesTheKeyForTheErrand() {
        assertThat(MenuChoice.in(MENU, ErrandKind.APPOINTMENT)).contains("1");
    }

    @Test
    void takesTheKeyToAPersonOtherwise() {
        assertThat(MenuChoice.in(MENU, ErrandKind.ORDER)).contains("0");
        assertThat(MenuChoice.in("Para citas, marque el 3. Para hablar con alguien, marque 0.", ErrandKind.ORDER))
                .contains("0");
    }

    @Test
    void keepsToTheMenuThatWasToldLast() {
        assertThat(MenuChoice.in(
                        MENU + " For an emergency, press 1. For a new appointment, press 2.", ErrandKind.APPOINTMENT))
                .contains("2");
    }

    @Test
    void pressesNothingThatLeadsNowhere() {
        assertThat(MenuChoice.in("For billing, press 2.", ErrandKind.APPOINTMENT))
                .isEmpty();
    }
}
