package dev.preop.conversation.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.Briefings;
import dev.preop.conversation.conversation.Permission;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionReaderTest {

    private static final ActionReader PLAIN = new ActionReader(Briefings.dentist(), "Hello?");

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"goal_reached | GOAL_REACHED", "operator | UNKNOWN", "time_limit | UNKNOWN", "because | UNKNOWN"})
    void shouldEndTheCallForAnyReasonButOnlyBelieveTheOfferedOnes(String given, HangUpReason expected) {
        assertThat(PLAIN.read("hang_up", json("{\"reason\":\"" + given + "\"}")))
                .contains(new Action.HangUp(expected));
        assertThat(PLAIN.read("hang_up", json("[]"))).contains(new Action.HangUp(HangUpReason.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For appointments press 1, for billing press two. | 1 | true",
                "For appointments press 1, for billing press two. | 2 | true",
                "For appointments press 1, for billing press two. | 3 | false",
                "For appointments press 1. | 14155550199 | false",
                "Press star to go back or press the pound key. | * | true",
                "Press star to go back or press the pound key. | # | true",
                "Para citas, pulse el uno. | 1 | true",
                "Press 1. | 1;2 | false",
                "Hello, Bright Dental. | 1 | false",
                "Please enter your extension. | 4711 | false"
            })
    void shouldPressOnlyWhatTheMenuOffers(String heard, String digits, boolean allowed) {
        Optional<Action> action = new ActionReader(Briefings.dentist(), heard)
                .read("press_digits", json("{\"digits\":\"" + digits + "\"}"));

        assertThat(action).isEqualTo(allowed ? Optional.of(new Action.PressDigits(digits)) : Optional.empty());
    }

    @Test
    void shouldOfferOnlyWhatTheSettingsAllow() {
        JsonNode nothing = json("{}");
        ActionReader allowed =
                new ActionReader(Briefings.allowing(Permission.TRANSFER, Permission.LEAVE_VOICEMAIL), "Hello?");

        assertThat(PLAIN.read("transfer_to_user", nothing)).isEmpty();
        assertThat(PLAIN.read("leave_voicemail", nothing)).isEmpty();
        assertThat(PLAIN.read("transfer", json("{\"to\":\"+14155550199\"}"))).isEmpty();
        assertThat(allowed.read("transfer_to_user", json("{\"to\":\"+14155550199\"}")))
                .contains(new Action.Transfer());
        assertThat(allowed.read("leave_voicemail", json("{\"message\":\"call +14155550199\"}")))
                .contains(new Action.LeaveVoicemail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"note\":\"  \"}",
                "{\"note\":\"see https://evil.example\"}",
                "{\"note\":\"call 415 555 0199 instead\"}",
                "{\"note\":\"mail a@b.c\"}"
            })
    void shouldRefuseNotesThatAreNone(String arguments) {
        assertThat(PLAIN.read("take_note", json(arguments))).isEmpty();
    }

    @Test
    void shouldTakeANote() {
        assertThat(PLAIN.read("take_note", json("{\"note\":\"They close at\\n six.\"}")))
                .contains(new Action.TakeNote("They close at six."));
        assertThat(PLAIN.read("take_note", json("{\"note\":\"" + "x".repeat(201) + "\"}")))
                .isEmpty();
    }
}
