package org.stadion.workouts.boundary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Ids;
import org.stadion.workouts.boundary.ArchiveRegister.Entry;
import org.stadion.workouts.control.activity.UndecodableFile;
import org.stadion.workouts.control.archive.ImportItem;
import org.stadion.workouts.entity.ImportFile;

/** The work on the entries of one archive: each is kept and computed by itself, and recorded with some others. */
final class ArchiveWork {
    private static final int LONGEST_NAME = 600;

    private final ImportJob job;
    private final IntakePreparation preparation;
    private final KeptOriginals originals;
    private final ArchiveRegister register;
    private final List<Entry> gathered = new ArrayList<>();
    private long gatheredBytes;
    private boolean wanted = true;
    private int position;
    private int ignored;

    ArchiveWork(ImportJob job, IntakePreparation preparation, KeptOriginals originals, ArchiveRegister register) {
        this.job = job;
        this.preparation = preparation;
        this.originals = originals;
        this.register = register;
    }

    /** Goes on behind those entries that were dealt with when the work died. */
    void work(@Nullable ImportItem first, WatchedItems rest) {
        var done = register.entriesDone(job.file());
        register.openArchive(job.file(), rest.size());
        try {
            for (var item = first; item != null && wanted; item = rest.next()) {
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
    }

    private void entry(ImportItem item) {
        switch (item) {
            case ImportItem.Ignored nothing -> ignored++;
            case ImportItem.Refused refused -> {
                recordGathered();
                wanted = wanted
                        && register.failEntry(job.file(), archived(refused.name()), Reasons.of(refused.reason()));
            }
            case ImportItem.Decoded decoded -> gather(decoded);
        }
    }

    private void gather(ImportItem.Decoded decoded) {
        gathered.add(new Entry(kept(decoded), preparation.intake(decoded, job.receivedAt())));
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
        originals.keep(key, decoded.bytes());
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
}
