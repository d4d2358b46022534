package dev.preop.task.planning;

/** The model's answer is no plan; the message says why, in words that the model can act on. */
final class MalformedPlanException extends RuntimeException {

    MalformedPlanException(String message) {
        super(message);
    }
}
