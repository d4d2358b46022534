package dev.preop.simulators.callees;

/**
 * Says nothing until spoken to a second time, or until a silence has become too long, and is someone ordinary then.
 *
 * @param inner who they are once they speak
 * @param request what the caller said so far; empty until then
 */
record SilentThenSpeaks(Persona inner, String request) implements Persona {

    SilentThenSpeaks(Persona inner) {
        this(inner, "");
    }

    @Override
    public Step pickedUp() {
        return Step.of(this);
    }

    @Override
    public Step heard(String text) {
        return request.isEmpty() ? Step.of(new SilentThenSpeaks(inner, text)) : inner.heard(request + ' ' + text);
    }

    @Override
    public Step silence() {
        return request.isEmpty() ? inner.pickedUp() : inner.heard(request);
    }
}
