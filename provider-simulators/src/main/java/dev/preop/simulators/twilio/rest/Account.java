package dev.preop.simulators.twilio.rest;

/**
 * The only account there is.
 *
 * @param sid also the user name of REST requests
 * @param authToken also the key of webhook signatures
 * @param phoneNumber the number it calls and writes from
 */
public record Account(String sid, String authToken, String phoneNumber) {

    String path() {
        return "/2010-04-01/Accounts/" + sid;
    }
}
