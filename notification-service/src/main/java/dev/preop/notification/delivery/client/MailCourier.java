package dev.preop.notification.delivery.client;

import dev.preop.notification.delivery.AddressBook;
import dev.preop.notification.delivery.Courier;
import dev.preop.notification.delivery.DeliveryConfig;
import dev.preop.notification.delivery.Parcel;
import dev.preop.notification.delivery.Receipt;
import dev.preop.notification.delivery.Wording;
import dev.preop.notification.preference.Channel;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Mails, through the configured server. */
@Singleton
public class MailCourier implements Courier {

    private final ReactiveMailer mailer;
    private final AddressBook addresses;
    private final Wording wording;
    private final DeliveryConfig config;

    MailCourier(ReactiveMailer mailer, AddressBook addresses, Wording wording, DeliveryConfig config) {
        this.mailer = mailer;
        this.addresses = addresses;
        this.wording = wording;
        this.config = config;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isOffered() {
        return config.smtpHost().isPresent();
    }

    @Override
    public Uni<Receipt> bring(Parcel parcel) {
        return addresses.bring(parcel, address -> send(parcel, address));
    }

    /** The message id follows from the delivery, so that a mail server can tell a copy. */
    private Uni<Receipt> send(Parcel parcel, String address) {
        String messageId = "<" + parcel.id() + "@notifications.preop>";
        Mail mail = Mail.withText(address, wording.subject(parcel), wording.text(parcel))
                .addHeader("Message-ID", messageId);
        return mailer.send(mail)
                .<Receipt>map(sent -> new Receipt.Sent(messageId))
                .onFailure()
                .recoverWithItem(MailCourier::explain);
    }

    private static Receipt explain(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .flatMap(e -> switch (e) {
                    case SMTPException answer
                    when answer.isPermanent() ->
                        Stream.<Receipt>of(new Receipt.Refused("smtp_" + answer.getReplyCode()));
                    case SMTPException answer ->
                        Stream.<Receipt>of(new Receipt.NotSent("smtp_" + answer.getReplyCode()));
                    case ConnectException ignored -> Stream.<Receipt>of(new Receipt.NotSent("server_unreachable"));
                    case UnknownHostException ignored -> Stream.<Receipt>of(new Receipt.NotSent("server_unreachable"));
                    default -> Stream.<Receipt>empty();
                })
                .findFirst()
                .orElseGet(() -> new Receipt.Unknown("no_answer"));
    }
}
