package org.stadion.workouts.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Json;
import org.stadion.workouts.AnalysisSettingsView;

/**
 * Small values that are stored as JSON text, because nothing in the database asks for their parts. All are immutable, and
 * Hibernate is told so: it would write and read each value once more to have a copy that nobody changes.
 */
abstract class JsonText<T> implements AttributeConverter<T, String> {
    private final Class<T> type;

    private JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.read(text, type);
    }

    @Converter
    @Immutable
    static class OfFigures extends JsonText<Figures> {
        OfFigures() {
            super(Figures.class);
        }
    }

    @Converter
    @Immutable
    static class OfAmounts extends JsonText<Amounts> {
        OfAmounts() {
            super(Amounts.class);
        }
    }

    @Converter
    @Immutable
    static class OfRemarks extends JsonText<Remarks> {
        OfRemarks() {
            super(Remarks.class);
        }
    }

    @Converter
    @Immutable
    static class OfFileSessions extends JsonText<FileSessions> {
        OfFileSessions() {
            super(FileSessions.class);
        }
    }

    @Converter
    @Immutable
    static class OfFindings extends JsonText<Findings> {
        OfFindings() {
            super(Findings.class);
        }
    }

    @Converter
    @Immutable
    static class OfAnalysisSettings extends JsonText<AnalysisSettingsView> {
        OfAnalysisSettings() {
            super(AnalysisSettingsView.class);
        }
    }

    @Converter
    @Immutable
    static class OfFigureChanges extends JsonText<FigureChanges> {
        OfFigureChanges() {
            super(FigureChanges.class);
        }
    }

    @Converter
    @Immutable
    static class OfSupposition extends JsonText<Supposition> {
        OfSupposition() {
            super(Supposition.class);
        }
    }

    @Converter
    @Immutable
    static class OfChange extends JsonText<Change> {
        OfChange() {
            super(Change.class);
        }
    }
}
