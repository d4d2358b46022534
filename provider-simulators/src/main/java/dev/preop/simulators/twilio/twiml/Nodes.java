package dev.preop.simulators.twilio.twiml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reading XML elements. */
final class Nodes {

    private Nodes() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    /** The text of an element that must hold nothing else. */
    static String text(Element element) throws InvalidTwiml {
        if (!children(element).isEmpty()) {
            throw InvalidTwiml.schema(element.getTagName() + " takes text only.");
        }
        return element.getTextContent().strip();
    }

    static void allow(Element element, Set<String> attributes) throws InvalidTwiml {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            if (!attributes.contains(name) && !name.startsWith("xmlns") && !name.startsWith("xsi:")) {
                throw InvalidTwiml.schema(element.getTagName() + " has no attribute " + name + ".");
            }
        }
    }
}
