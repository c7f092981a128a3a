package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.stadion.identity.AthleteId;
import org.stadion.runtime.ObjectStore;
import org.stadion.workouts.PhotoId;
import org.stadion.workouts.PhotoView;
import org.stadion.workouts.Photos;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.photo.CleanPhoto;
import org.stadion.workouts.entity.Photo;
import org.stadion.workouts.entity.Photo.Picture;

/**
 * Where athletes hang up photos. Objects are noted as to be removed before they are stored, and struck out together with
 * the photo that refers to them; so a failure at any point leaves nothing behind and loses nothing.
 */
@Stateless
@RolesAllowed("athlete")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotosDesk implements Photos {
    private static final String JPEG = "image/jpeg";
    private static final int MOST_SWEPT = 200;

    /** A picture takes much memory while it is open, so only so many are open at once. */
    private static final Semaphore OPEN_PICTURES = new Semaphore(2, true);

    @Inject
    PhotoRegister register;

    @Inject
    ObjectStore objects;

    @Override
    public PhotoView add(AthleteId athlete, WorkoutId workout, byte[] upload) {
        var uploaded = Originals.sha256(upload);
        var admission = register.admit(athlete, workout, uploaded);
        if (admission.known().isPresent()) {
            return admission.known().get();
        }
        OPEN_PICTURES.acquireUninterruptibly();
        try {
            var photo = CleanPhoto.of(upload, admission.zone());
            var image = photo.image();
            var picture = new Picture(
                    photo.width(),
                    photo.height(),
                    image.length,
                    Originals.sha256(image),
                    uploaded,
                    photo.takenAt(),
                    photo.latitude(),
                    photo.longitude());
            return hung(athlete, workout, picture, image, photo.thumbnail());
        } finally {
            OPEN_PICTURES.release();
        }
    }

    private PhotoView hung(AthleteId athlete, WorkoutId workout, Picture picture, byte[] image, byte[] thumbnail) {
        var id = PhotoId.next();
        register.announce(id);
        put(Photo.imageKey(id), image);
        put(Photo.thumbnailKey(id), thumbnail);
        return register.add(athlete, workout, id, picture);
    }

    private void put(String key, byte[] bytes) {
        try {
            var file = Files.createTempFile("stadion-photo", null);
            try {
                Files.write(file, bytes);
                objects.put(key, file, JPEG);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<PhotoView> list(AthleteId viewer, WorkoutId workout) {
        return register.list(viewer, workout);
    }

    @Override
    public PhotoView find(AthleteId viewer, WorkoutId workout, PhotoId photo) {
        return register.find(viewer, workout, photo);
    }

    @Override
    public Stored stored(AthleteId viewer, WorkoutId workout, PhotoId photo, Size size) {
        return register.stored(viewer, workout, photo, size);
    }

    @Override
    public PhotoView change(AthleteId athlete, WorkoutId workout, PhotoId photo, long expectedVersion, PhotoEdit edit) {
        return register.change(athlete, workout, photo, expectedVersion, edit);
    }

    @Override
    public void remove(AthleteId athlete, WorkoutId workout, PhotoId photo, long expectedVersion) {
        register.remove(athlete, workout, photo, expectedVersion);
    }

    @Override
    @PermitAll
    public void sweep() {
        var due = register.toRemove(MOST_SWEPT);
        due.forEach(objects::delete);
        if (!due.isEmpty()) {
            register.removed(due);
        }
    }
}
