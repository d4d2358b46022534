package dev.preop.simulators.twilio.twiml;

import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads TwiML strictly: anything the simulator does not know is an error and not passed over. */
public final class TwimlParser {

    private static final int LONGEST_PARAMETER = 500;
    private static final int LONGEST_PAUSE_SECONDS = 600;
    private static final int LONGEST_RING_SECONDS = 600;
    private static final int LONGEST_TALK_SECONDS = 14_400;

    private TwimlParser() {}

    /** The verbs of a document, in order. */
    public static List<Verb> parse(String document) throws InvalidTwiml {
        Element response = root(document);
        if (!response.getTagName().equals("Response")) {
            throw new InvalidTwiml(InvalidTwiml.NOT_A_RESPONSE, "The root element must be Response.");
        }
        Nodes.allow(response, Set.of());
        List<Verb> verbs = new ArrayList<>();
        for (Element element : Nodes.children(response)) {
            verbs.add(verb(element));
        }
        return List.copyOf(verbs);
    }

    private static Verb verb(Element element) throws InvalidTwiml {
        return switch (element.getTagName()) {
            case "Connect" -> new Verb.Connect(stream(element));
            case "Start" -> new Verb.Start(stream(element));
            case "Redirect" -> {
                Nodes.allow(element, Set.of("method"));
                yield new Verb.Redirect(Nodes.text(element), method(element, "method"));
            }
            case "Say" -> {
                Nodes.allow(element, Set.of("voice", "language", "loop"));
                yield new Verb.Say(Nodes.text(element));
            }
            case "Pause" -> {
                Nodes.allow(element, Set.of("length"));
                yield new Verb.Pause(seconds(element, "length", 1, LONGEST_PAUSE_SECONDS));
            }
            case "Dial" -> {
                Nodes.allow(element, Set.of("action", "method", "timeout", "timeLimit", "callerId", "answerOnBridge"));
                yield dial(element);
            }
            case "Hangup" -> {
                Nodes.allow(element, Set.of());
                yield new Verb.Hangup();
            }
            default -> throw InvalidTwiml.schema("Unknown verb " + element.getTagName() + ".");
        };
    }

    private static Stream stream(Element parent) throws InvalidTwiml {
        Nodes.allow(parent, Set.of("action", "method"));
        List<Element> nouns = Nodes.children(parent);
        if (nouns.size() != 1 || !nouns.getFirst().getTagName().equals("Stream")) {
            throw InvalidTwiml.schema(parent.getTagName() + " needs exactly one Stream.");
        }
        Element stream = nouns.getFirst();
        Nodes.allow(stream, Set.of("url", "name", "track", "statusCallback", "statusCallbackMethod"));
        String track = stream.getAttribute("track");
        if (parent.getTagName().equals("Connect")
                && !Set.of("", "inbound_track").contains(track)) {
            throw InvalidTwiml.schema("A bidirectional Stream carries the inbound track only.");
        }
        return new Stream(
                stream.getAttribute("url"),
                Nodes.attribute(stream, "name"),
                Nodes.attribute(stream, "statusCallback"),
                method(stream, "statusCallbackMethod"),
                parameters(stream));
    }

    private static Map<String, String> parameters(Element stream) throws InvalidTwiml {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : Nodes.children(stream)) {
            Nodes.allow(parameter, Set.of("name", "value"));
            String name = parameter.getAttribute("name");
            String value = parameter.getAttribute("value");
            boolean fits = name.length() + value.length() < LONGEST_PARAMETER;
            if (!parameter.getTagName().equals("Parameter") || name.isEmpty() || !fits) {
                throw InvalidTwiml.schema("A Stream takes Parameters with a name and under 500 characters.");
            }
            parameters.put(name, value);
        }
        return parameters;
    }

    private static Verb.Dial dial(Element dial) throws InvalidTwiml {
        return new Verb.Dial(
                number(dial),
                Nodes.attribute(dial, "callerId"),
                Nodes.attribute(dial, "action"),
                method(dial, "method"),
                seconds(dial, "timeout", 30, LONGEST_RING_SECONDS),
                seconds(dial, "timeLimit", LONGEST_TALK_SECONDS, LONGEST_TALK_SECONDS));
    }

    private static String number(Element dial) throws InvalidTwiml {
        List<Element> nouns = Nodes.children(dial);
        if (nouns.isEmpty()) {
            return dial.getTextContent().strip();
        }
        if (nouns.size() > 1 || !nouns.getFirst().getTagName().equals("Number")) {
            throw InvalidTwiml.schema("Dial takes one number.");
        }
        return Nodes.text(nouns.getFirst());
    }

    private static Duration seconds(Element element, String name, int fallback, int most) throws InvalidTwiml {
        String value = Nodes.attribute(element, name).orElse(Integer.toString(fallback));
        try {
            return Duration.ofSeconds(Math.clamp(Integer.parseInt(value), 0, most));
        } catch (NumberFormatException e) {
            throw InvalidTwiml.schema(element.getTagName() + "'s " + name + " is a number of seconds.");
        }
    }

    private static HttpMethod method(Element element, String attribute) throws InvalidTwiml {
        return switch (element.getAttribute(attribute)) {
            case "", "POST" -> HttpMethod.POST;
            case "GET" -> HttpMethod.GET;
            default -> throw InvalidTwiml.schema("The method is GET or POST.");
        };
    }

    private static Element root(String document) throws InvalidTwiml {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(document))).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new InvalidTwiml(InvalidTwiml.UNREADABLE, "Document parse failure.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform reads XML", e);
        }
    }
}
