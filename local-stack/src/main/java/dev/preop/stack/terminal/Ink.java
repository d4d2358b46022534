package dev.preop.stack.terminal;

/** The few styles that the commands write with. */
public enum Ink {
    PLAIN("0"),
    BOLD("1"),
    DIM("2"),
    GOOD("32"),
    BAD("31"),
    AGENT("36"),
    CALLEE("33"),
    ENDPOINTING("90"),
    STT("34"),
    LLM("35"),
    TTS("36"),
    PLAYOUT("32");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String escape() {
        return "\u001b[" + code + "m";
    }
}
