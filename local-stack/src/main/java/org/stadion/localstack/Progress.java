package org.stadion.localstack;

import java.time.Duration;

/** Whoever wants to see the parts come and go. */
public interface Progress {
    Progress SILENT = new Progress() {
        @Override
        public void ready(Part part, Duration took) {}

        @Override
        public void died(Part part, String lastWords) {}
    };

    void ready(Part part, Duration took);

    /** A part has ended that nobody had asked to end. */
    void died(Part part, String lastWords);
}
