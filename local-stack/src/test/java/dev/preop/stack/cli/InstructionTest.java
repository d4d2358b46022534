package dev.preop.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionTest {

    @ParameterizedTest
    @ValueSource(strings = {"555-1234", "415 555 1234", "(415) 555-1234", "+1 415-555-1234"})
    void callsThePersonaInsteadOfTheNumber(String number) {
        assertThat(Instruction.calling("Call " + number + " about $100", Persona.BUSY))
                .isEqualTo("Call 555-0105 about $100");
    }

    @Test
    void needsANumberToReplace() {
        assertThatThrownBy(() -> Instruction.calling("Call my dentist", Persona.BUSY))
                .hasMessageContaining("phone number");
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryPersonaByItsName(Persona persona) {
        assertThat(Persona.of(persona.toString())).isEqualTo(persona);
    }

    @Test
    void listsThePersonasWhenThereIsNone() {
        assertThatThrownBy(() -> Persona.of("nobody"))
                .hasMessageContaining("'nobody'")
                .hasMessageContaining("hangs-up");
    }
}
