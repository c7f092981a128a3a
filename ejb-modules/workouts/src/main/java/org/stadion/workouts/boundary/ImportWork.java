package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.boundary.FileRegister.Decoded;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.ImportItem;

/**
 * The work on files: fetch the originals, decode them, compute, hand over to the {@link FileRegister}. No transaction is
 * open meanwhile. Whatever the bytes do to a decoder, the outcome is known; only what is wrong around us (the object
 * store, the database) is thrown, so that the work comes again.
 */
@Dependent
class ImportWork {
    @Inject
    FileRegister register;

    @Inject
    ArchiveRegister archives;

    @Inject
    KeptOriginals originals;

    @Inject
    Profiles profiles;

    @Inject
    AnalysisBook analyses;

    /** Works on a file, and on those behind it that make up a piece of work with it. */
    void process(UUID first) {
        var piece = register.begin(first);
        if (!piece.isEmpty()) {
            process(piece);
        }
    }

    /** They are one athlete's. A failure of one, which is thrown at the end, does not keep the others waiting. */
    private void process(List<ImportJob> piece) {
        var athlete = piece.getFirst().athlete();
        var preparation = new IntakePreparation(profiles.settings(athlete), analyses.grounds(athlete));
        var decoded = new ArrayList<Decoded>();
        var failures = new Failures();
        piece.forEach(job -> failures.watch(() -> decode(job, preparation).ifPresent(decoded::add)));
        failures.watch(() -> Failures.togetherOrSingly(
                decoded,
                register::record,
                why -> WorkoutsLog.LOG.recordedSingly(decoded.size(), String.valueOf(why.getMessage()))));
        failures.rethrow();
    }

    /** @return what is to be recorded together with others; an archive is recorded already */
    private Optional<Decoded> decode(ImportJob job, IntakePreparation preparation) {
        try (var original = originals.fetch(job);
                var items = WatchedItems.open(original.content(), job.file().toString())) {
            return decode(job, items, preparation);
        } catch (UndecodableFile refusal) {
            WorkoutsLog.LOG.undecodable(job.file(), refusal.slug());
            register.fail(job.file(), Reasons.of(refusal));
        } catch (DecoderFault fault) {
            WorkoutsLog.LOG.decoderFailed(job.file(), fault);
            register.fail(job.file(), Reasons.FAULT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Optional.empty();
    }

    private Optional<Decoded> decode(ImportJob job, WatchedItems items, IntakePreparation preparation) {
        var first = items.next();
        if (first instanceof ImportItem.Decoded plain
                && plain.name().equals(job.file().toString())) {
            return Optional.of(new Decoded(job.file(), preparation.intake(plain, job.receivedAt())));
        }
        new ArchiveWork(job, preparation, originals, archives).work(first, items);
        return Optional.empty();
    }
}
