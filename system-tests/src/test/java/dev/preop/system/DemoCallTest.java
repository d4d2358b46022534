package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The call of the README: through every service, every event and real audio. */
class DemoCallTest {

    private static final List<String> MAIN_PATH = List.of(
            Topics.TASK_PLANNED,
            Topics.CALL_STARTED,
            Topics.UTTERANCE_TRANSCRIBED,
            Topics.REPLY_GENERATED,
            Topics.CALL_COMPLETED);

    private static HeldCall call;

    @BeforeAll
    static void holdTheCall() {
        call = HeldCall.with(SharedSuite.get(), "555-1234");
    }

    @Test
    void shouldBookTheAppointment() {
        assertThat(call.status()).isEqualTo("completed");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();

        JsonNode appointment = call.fact("appointment").path("extracted_value");
        assertThat(appointment.path("date").asText())
                .isEqualTo(nextDecemberFifth().toString());
        assertThat(appointment.path("time").asText()).isEqualTo("14:00");
        assertThat(call.fact("price").at("/extracted_value/amount").asInt()).isEqualTo(75);
        assertThat(call.fact("price").at("/extracted_value/currency").asText()).isEqualTo("USD");
        assertThat(call.fact("confirmation_number").at("/extracted_value/value").asText())
                .isEqualTo("DC-12345");
    }

    @Test
    void shouldRestEveryConfirmedFactOnWordsOfTheCallee() {
        Map<String, String> saidByCallee = call.segments()
                .filter(segment -> segment.path("speaker").asText().equals("human"))
                .collect(Collectors.toMap(segment -> segment.path("id").asText(), segment -> segment.path("content")
                        .asText()));

        List<JsonNode> confirmed = call.facts(
                        fact -> fact.path("verdict").asText().equals("confirmed"))
                .toList();

        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(3).allSatisfy(fact -> assertThat(
                        saidByCallee.get(fact.path("segment_id").asText()))
                .as("the segment of %s", fact)
                .contains(fact.path("quote").asText()));
    }

    @Test
    void shouldSayFirstThatAnAiIsCalling() {
        String first = call.segments()
                .filter(segment -> segment.path("speaker").asText().equals("assistant"))
                .findFirst()
                .orElseThrow()
                .path("content")
                .asText();

        assertThat(first).contains("AI").contains("Alex Morgan");
    }

    @Test
    void shouldHearExactlyWhatTheCalleeSaid() {
        assertThat(call.words("human"))
                .contains("December 5th at 2 PM")
                .contains("$75")
                .contains("DC-12345")
                .doesNotContain("\uFFFD");
    }

    @Test
    void shouldTellTheUser() {
        assertThat(call.notification().path("notification_type").asText()).isEqualTo("call_completed");
        assertThat(call.session().at("/summary").asText()).isNotBlank();
    }

    @Test
    void shouldLeaveTheMainPathInKafkaInOneTrace() {
        Set<String> traces = MAIN_PATH.stream()
                .flatMap(topic -> {
                    List<ConsumerRecord<String, byte[]>> events = KafkaLog.of(SharedSuite.get(), topic).stream()
                            .filter(event -> event.key()
                                    .equals(topic.equals(Topics.TASK_PLANNED) ? call.taskId() : call.sessionId()))
                            .toList();
                    assertThat(events).as(topic).isNotEmpty().allSatisfy(DemoCallTest::isCloudEvent);
                    return events.stream();
                })
                .map(event -> header(event, "traceparent").substring(3, 35))
                .collect(Collectors.toSet());

        assertThat(traces).as("trace ids of the call's events").hasSize(1);
    }

    private static void isCloudEvent(ConsumerRecord<String, byte[]> event) {
        assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(event, "ce_id")).matches("[0-9a-f-]{36}");
        assertThat(header(event, "ce_source")).startsWith("/");
        assertThat(header(event, "ce_type")).isEqualTo("dev.preop." + event.topic() + ".v1");
        assertThat(header(event, "ce_subject")).isEqualTo(event.key());
        assertThat(header(event, "ce_time")).contains("T");
        assertThat(header(event, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        assertThat(event.headers().lastHeader(name))
                .as("header %s of %s", name, event.topic())
                .isNotNull();
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static LocalDate nextDecemberFifth() {
        LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
        LocalDate thisYear = MonthDay.of(12, 5).atYear(today.getYear());
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }
}
