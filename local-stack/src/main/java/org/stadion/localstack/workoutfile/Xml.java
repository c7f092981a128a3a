package org.stadion.localstack.workoutfile;

/** The little XML that both track formats need. */
final class Xml {
    private Xml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An element with a whole number, or nothing when there is no number. */
    static void number(StringBuilder text, String element, double value) {
        if (!Double.isNaN(value)) {
            text.append('<')
                    .append(element)
                    .append('>')
                    .append(Math.round(value))
                    .append("</")
                    .append(element)
                    .append('>');
        }
    }
}
