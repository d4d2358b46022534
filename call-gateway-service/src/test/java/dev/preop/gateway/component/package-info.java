/** The whole gateway between a fake Twilio, a fake speech bridge and a real Kafka. */
package dev.preop.gateway.component;
