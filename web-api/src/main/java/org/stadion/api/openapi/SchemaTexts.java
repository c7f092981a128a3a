package org.stadion.api.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What a schema means, which of its fields are always there, and which may be null. */
final class SchemaTexts {

    private static final Properties TEXTS = Resources.properties("/openapi/schemas.properties");

    private SchemaTexts() {}

    static void complete(Map<String, Schema> schemas, SchemaNames names) {
        var shapes = Shapes.ofTheApi();
        schemas.forEach((name, schema) -> {
            var shown = names.of(name);
            describe(schema, shown);
            shapes.find(name).ifPresent(shape -> shape(schema, shape));
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((property, value) -> describe(value, shown + "." + property));
            }
        });
    }

    private static void describe(Schema schema, String key) {
        var text = key.endsWith("Page") ? "One page of a list." : TEXTS.getProperty(key);
        if (text != null && schema.getDescription() == null) {
            schema.setDescription(text);
        }
    }

    private static void shape(Schema schema, Shapes.Shape shape) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = new ArrayList<String>();
        schema.getProperties().keySet().stream()
                .filter(shape.always()::contains)
                .sorted()
                .forEach(required::add);
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
        schema.getProperties().forEach((name, property) -> {
            if (shape.nullable().contains(name)) {
                allowNull(property);
            }
        });
    }

    private static void allowNull(Schema property) {
        if (property.getRef() == null) {
            property.addType(SchemaType.NULL);
        } else {
            var referred = OASFactory.createSchema().ref(property.getRef());
            property.setRef(null);
            property.setType(null);
            property.setAnyOf(List.of(referred, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
    }
}
