package dev.preop.simulators.ollama.mind.errand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.ollama.mind.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrandsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call my dentist at [phone number] and book a cleaning for next week under $100 | APPOINTMENT | dental cleaning | dentist
            Please call the hair salon ([phone number]) to schedule a haircut on Tuesday   | APPOINTMENT | haircut | hair salon
            Book an appointment for an oil change at Quick Lube tomorrow                   | APPOINTMENT | oil change | Quick Lube
            Call Dr. Smith at [phone number] and make an appointment for next Friday       | APPOINTMENT | '' | Dr. Smith
            Call my dentist and book an appointment for December 5                         | APPOINTMENT | dental | dentist
            Call [phone number] and schedule a massage for tomorrow afternoon              | APPOINTMENT | massage | ''
            Book dental cleaning appointment                                               | APPOINTMENT | dental cleaning | ''
            Call Luigi's at [phone number] and book a table for 4 tomorrow at 7pm          | RESERVATION | a table for 4 | Luigi's
            Reserve a table for two people at Chez Panisse on Saturday at 8 pm             | RESERVATION | a table for two people | Chez Panisse
            Call Tony's Pizza at [phone number] and order a large pepperoni pizza for pickup, max $25 | ORDER | a large pepperoni pizza for pickup | Tony's Pizza
            Order two large pizzas from Tony's, no more than 50 dollars                    | ORDER | two large pizzas | Tony's
            Call the pharmacy at [phone number] and ask what their opening hours are       | INQUIRY | what their opening hours are | pharmacy
            Find out how much a tire change costs at Joe's Garage                          | INQUIRY | how much a tire change costs at Joe's Garage | Joe's Garage
            Call the gym and cancel my membership                                          | CANCELLATION | my membership | gym
            Call my mom at [phone number] and tell her I will be late                      | MESSAGE | I will be late | mom
            Llama a mi dentista al [phone number] y reserva una limpieza para la próxima semana por menos de 100 dólares | APPOINTMENT | limpieza dental | dentista
            Llama al restaurante y reserva una mesa para 4 el viernes a las 9              | RESERVATION | una mesa para 4 | restaurante
            Pide una cita en Clínica Sol para mañana                                       | APPOINTMENT | '' | Clínica Sol
            """)
    void readsTheErrand(String instruction, ErrandKind kind, String object, String callee) {
        Errand errand = Errands.of(instruction).orElseThrow();
        assertThat(errand.kind()).isEqualTo(kind);
        assertThat(errand.object()).isEqualTo(object);
        assertThat(errand.callee()).isEqualTo(callee);
    }

    @Test
    void readsNoErrandWhereNothingIsToBeDone() {
        assertThat(Errands.of("Hello there")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call my dentist at [phone number] and book a cleaning for next week under $100 | Book dental cleaning appointment
            Order two large pizzas from Tony's                                             | Order two large pizzas
            Call Luigi's and book a table for 4 tomorrow                                   | Reserve a table for 4
            Call the pharmacy and ask what their opening hours are                         | Ask what their opening hours are
            Llama a mi dentista y reserva una limpieza para mañana                         | Reservar cita de limpieza dental
            """)
    void titlesIt(String instruction, String title) {
        assertThat(Wording.title(Errands.of(instruction).orElseThrow())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Book dental cleaning appointment      | I'd like to book a dental cleaning
            Book haircut appointment              | I'd like to book a haircut
            Book appointment                      | I'd like to book an appointment
            Reserve a table for 4                 | I'd like to reserve a table for 4
            Order two large pizzas                | I'd like to order two large pizzas
            Ask their opening hours               | I'd like to ask about their opening hours
            Cancel my haircut appointment         | I'd like to cancel the haircut appointment
            """)
    void asksForItInEnglish(String goal, String wish) {
        assertThat(Wording.wish(Errands.of(goal).orElseThrow(), Language.ENGLISH))
                .isEqualTo(wish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Book dental cleaning appointment      | Quisiera reservar una cita de limpieza dental
            Reservar cita de limpieza dental      | Quisiera reservar una cita de limpieza dental
            Book appointment                      | Quisiera reservar una cita
            """)
    void asksForItInSpanish(String goal, String wish) {
        assertThat(Wording.wish(Errands.of(goal).orElseThrow(), Language.SPANISH))
                .isEqualTo(wish);
    }
}
