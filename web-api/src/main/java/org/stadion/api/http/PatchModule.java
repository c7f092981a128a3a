package org.stadion.api.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Patch;

/** Reads the fields of a JSON Merge Patch: a field that is absent is left alone, one that is null is cleared. */
final class PatchModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PatchModule() {
        super("merge-patch");
        addDeserializer(Patch.class, new PatchDeserializer(null));
    }

    private static final class PatchDeserializer extends JsonDeserializer<Patch<?>> implements ContextualDeserializer {

        private final @Nullable JavaType type;

        PatchDeserializer(@Nullable JavaType type) {
            this.type = type;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            var patch = property == null ? context.getContextualType() : property.getType();
            return new PatchDeserializer(patch.containedTypeOrUnknown(0));
        }

        @Override
        public Patch<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (type == null) {
                throw JsonMappingException.from(json, "a patch of what?");
            }
            return Patch.to(context.<Object>readValue(json, type));
        }

        @Override
        public Patch<?> getNullValue(DeserializationContext context) {
            return Patch.cleared();
        }

        @Override
        public Patch<?> getAbsentValue(DeserializationContext context) {
            return Patch.absent();
        }
    }
}
