package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Ids;
import org.stadion.profiles.Profiles;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.boundary.ImportRegister.Decoded;
import org.stadion.workouts.boundary.ImportRegister.Entry;
import org.stadion.workouts.boundary.ImportRegister.Job;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.Content;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.control.archive.ImportItems;
import org.stadion.workouts.control.decode.Decoders;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.control.zone.WorldZones;
import org.stadion.workouts.control.zone.ZoneMap;
import org.stadion.workouts.entity.ImportFile;

/**
 * The work on files: fetch the originals, decode them, compute, hand over to the {@link ImportRegister}. No transaction
 * is open meanwhile. Whatever the bytes do to a decoder, the outcome is known; only what is wrong around us (the object
 * store, the database) is thrown, so that the work comes again.
 */
@Dependent
class ImportWork {
    /** Larger originals are read from disk. */
    private static final int IN_MEMORY = 16_000_000;

    private static final int LONGEST_NAME = 600;

    private static final ZoneMap ZONES = new WorldZones();

    private static final Reason FAULT = new Reason(
            "file-not-understood",
            "We could not make sense of the file.",
            "Reading it failed for a reason that we did not foresee. It is kept, and we were told.");

    @Inject
    ImportRegister register;

    @Inject
    ObjectStore objects;

    @Inject
    FreshOriginals fresh;

    @Inject
    Profiles profiles;

    @Inject
    AnalysisBook analyses;

    /** Works on files of one athlete. A failure of one, which is thrown at the end, does not keep the others waiting. */
    void process(List<Job> piece) {
        if (piece.isEmpty()) {
            return;
        }
        var athlete = piece.getFirst().athlete();
        var athletes = new Settings(profiles.settings(athlete), analyses.grounds(athlete));
        var decoded = new ArrayList<Decoded>();
        var failures = new Failures();
        piece.forEach(job -> failures.watch(() -> decode(job, athletes).ifPresent(decoded::add)));
        failures.watch(() -> Failures.togetherOrSingly(
                decoded,
                register::record,
                why -> WorkoutsLog.LOG.recordedSingly(decoded.size(), String.valueOf(why.getMessage()))));
        failures.rethrow();
    }

    /** What an athlete's files are worked on with. */
    private record Settings(Profiles.Settings profile, AnalysisBook.Grounds grounds) {}

    /** @return what is to be recorded together with others; an archive is recorded already */
    private Optional<Decoded> decode(Job job, Settings settings) {
        var copy = job.bytes() > IN_MEMORY ? download(job) : null;
        try (var items = open(job, copy)) {
            return new OneFile(job, settings).work(items);
        } catch (UndecodableFile refusal) {
            WorkoutsLog.LOG.undecodable(job.file(), refusal.slug());
            register.fail(job.file(), reason(refusal));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (DecoderFault fault) {
            WorkoutsLog.LOG.decoderFailed(job.file(), fault);
            register.fail(job.file(), FAULT);
        } finally {
            remove(copy);
        }
        return Optional.empty();
    }

    /** A decoder or an analysis threw what it must never throw. */
    private static final class DecoderFault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DecoderFault(RuntimeException fault) {
            super(fault);
        }
    }

    private static Reason reason(UndecodableFile refusal) {
        return new Reason(refusal.slug(), refusal.problem().sentence(), String.valueOf(refusal.getMessage()));
    }

    private ImportItems open(Job job, @Nullable Path copy) throws IOException {
        var content = copy == null ? Content.of(original(job)) : Content.of(copy);
        try {
            return Decoders.open(content, job.file().toString());
        } catch (UndecodableFile refusal) {
            throw refusal;
        } catch (RuntimeException fault) {
            throw new DecoderFault(fault);
        }
    }

    private byte[] original(Job job) {
        var kept = fresh.take(job.objectKey());
        if (kept.isPresent()) {
            return kept.get();
        }
        try (var bytes = objects.get(job.objectKey()).orElseThrow(() -> lost(job))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path download(Job job) {
        try (var bytes = objects.get(job.objectKey()).orElseThrow(() -> lost(job))) {
            var copy = Files.createTempFile("stadion-original", null);
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException lost(Job job) {
        return new IllegalStateException("the object store has no " + job.objectKey());
    }

    private static void remove(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work on one file, or on the entries of one archive. */
    private final class OneFile {
        private final Job job;
        private final Settings settings;
        private final List<Entry> gathered = new ArrayList<>();
        private long gatheredBytes;
        private boolean wanted = true;
        private int position;
        private int ignored;

        OneFile(Job job, Settings settings) {
            this.job = job;
            this.settings = settings;
        }

        Optional<Decoded> work(ImportItems items) {
            var first = next(items);
            if (first instanceof ImportItem.Decoded plain
                    && plain.name().equals(job.file().toString())) {
                return Optional.of(new Decoded(job.file(), intake(plain)));
            }
            var done = register.entriesDone(job.file());
            register.openArchive(job.file(), items.size());
            try {
                for (var item = first; item != null && wanted; item = next(items)) {
                    if (!done.contains(position)) {
                        entry(item);
                    }
                    position++;
                }
            } catch (UndecodableFile | DecoderFault broken) {
                recordGathered();
                throw broken;
            }
            recordGathered();
            if (wanted) {
                register.finishArchive(job.file(), ignored);
            }
            return Optional.empty();
        }

        private @Nullable ImportItem next(ImportItems items) {
            try {
                return items.hasNext() ? items.next() : null;
            } catch (UndecodableFile refusal) {
                throw refusal;
            } catch (RuntimeException fault) {
                throw new DecoderFault(fault);
            }
        }

        private void entry(ImportItem item) {
            switch (item) {
                case ImportItem.Ignored nothing -> ignored++;
                case ImportItem.Refused refused -> {
                    recordGathered();
                    wanted = wanted
                            && register.failEntry(job.file(), archived(refused.name()), reason(refused.reason()));
                }
                case ImportItem.Decoded decoded -> gather(decoded);
            }
        }

        private void gather(ImportItem.Decoded decoded) {
            gathered.add(new Entry(kept(decoded), intake(decoded)));
            gatheredBytes += decoded.bytes().length;
            if (Pieces.isFull(gathered.size(), gatheredBytes)) {
                recordGathered();
            }
        }

        private void recordGathered() {
            Failures.togetherOrSingly(
                    gathered,
                    entries -> wanted = register.recordEntries(job.file(), entries),
                    why -> WorkoutsLog.LOG.recordedSingly(gathered.size(), String.valueOf(why.getMessage())));
            gathered.clear();
            gatheredBytes = 0;
        }

        /** An entry without a file of its own: the archive is its original. */
        private ImportFile.Content archived(String name) {
            return content(name, 0, Originals.sha256(job.file() + "/" + position), job.objectKey());
        }

        /** Keeps the entry's own file beside the archive. */
        private ImportFile.Content kept(ImportItem.Decoded decoded) {
            if (decoded.bytes().length == 0) {
                return content(decoded.name(), 0, Originals.fingerprint(decoded.activity()), job.objectKey());
            }
            var sha256 = Originals.sha256(decoded.bytes());
            var key = Originals.key(sha256);
            try {
                var file = Files.createTempFile("stadion-entry", null);
                try {
                    Files.write(file, decoded.bytes());
                    objects.put(key, file, Originals.CONTENT_TYPE);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return content(decoded.name(), decoded.bytes().length, sha256, key);
        }

        private ImportFile.Content content(String entry, long bytes, String sha256, String key) {
            var name = job.name() + "/" + entry;
            return new ImportFile.Content(
                    Ids.next(),
                    position,
                    name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                    bytes,
                    sha256,
                    key,
                    job.restores());
        }

        private Intake intake(ImportItem.Decoded decoded) {
            try {
                var workouts =
                        Preparation.of(decoded.activity(), settings.profile().zone(), job.receivedAt(), ZONES).stream()
                                .map(settings.grounds()::stopping)
                                .toList();
                return new Intake(
                        workouts,
                        workouts.stream().map(settings.grounds()::draft).toList(),
                        warnings(decoded.activity()),
                        decoded.note(),
                        settings.profile().workoutVisibility());
            } catch (RuntimeException fault) {
                throw new DecoderFault(fault);
            }
        }
    }

    private static List<Warning> warnings(DecodedActivity activity) {
        return activity.warnings().stream()
                .map(warning -> new Warning(
                        warning.slug(),
                        warning.count() == 1
                                ? warning.code().sentence()
                                : warning.code().sentence() + " (" + warning.count() + ")"))
                .toList();
    }
}
