package org.stadion.workouts.control.exported;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.xml.DecimalText;

/** A place in a JSON document. What is absent or of another type than asked for is missing, never a failure. */
final class Node {
    private final JsonNode json;

    Node(JsonNode json) {
        this.json = json;
    }

    Node at(String name) {
        return new Node(json.path(name));
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    boolean isObject() {
        return json.isObject();
    }

    boolean isArray() {
        return json.isArray();
    }

    boolean isNumber() {
        return json.isNumber();
    }

    int size() {
        return json.size();
    }

    Node element(int index) {
        return new Node(json.path(index));
    }

    /** The elements of an array; of anything else none. */
    List<Node> list() {
        var elements = new ArrayList<Node>();
        if (json.isArray()) {
            json.forEach(element -> elements.add(new Node(element)));
        }
        return elements;
    }

    /** This object itself, or the objects of this array. */
    List<Node> objects() {
        return json.isObject()
                ? List.of(this)
                : list().stream().filter(Node::isObject).toList();
    }

    /** This number, also one that is written as a text; NaN if it is none. */
    double value() {
        if (json.isNumber()) {
            var value = json.doubleValue();
            return Double.isInfinite(value) ? Double.NaN : value;
        }
        return json.isTextual() ? DecimalText.real(json.textValue()) : Double.NaN;
    }

    /** The first of these members that is a number; NaN if none is. */
    double number(String... names) {
        for (var name : names) {
            var value = at(name).value();
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    /** The first of these members that is a text; empty if none is. */
    String text(String... names) {
        for (var name : names) {
            if (json.path(name).isTextual()) {
                return json.path(name).textValue();
            }
        }
        return "";
    }

    String text() {
        return json.isTextual() ? json.textValue() : "";
    }
}
