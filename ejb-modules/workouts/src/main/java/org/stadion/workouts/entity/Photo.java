package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.StaleVersion;
import org.stadion.workouts.PhotoId;
import org.stadion.workouts.WorkoutId;

/** A photo of a workout; the object store has the picture. */
@Entity
@Table(name = "photo")
public class Photo {
    @Id
    private UUID id;

    @Column(name = "workout_id", nullable = false)
    private UUID workout;

    @Column(nullable = false)
    private int position;

    @Column
    private @Nullable String caption;

    @Column(nullable = false, updatable = false)
    private int width;

    @Column(nullable = false, updatable = false)
    private int height;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "uploaded_sha256", nullable = false, updatable = false)
    private String uploadedSha256;

    @Column(name = "image_key", nullable = false, updatable = false)
    private String imageKey;

    @Column(name = "thumbnail_key", nullable = false, updatable = false)
    private String thumbnailKey;

    @Column(name = "taken_at", updatable = false)
    private @Nullable Instant takenAt;

    @Column(updatable = false)
    private @Nullable Double latitude;

    @Column(updatable = false)
    private @Nullable Double longitude;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Photo() {} // for the persistence provider

    /** The clean picture and what its camera said. */
    public record Picture(
            int width,
            int height,
            long bytes,
            String sha256,
            String uploadedSha256,
            @Nullable Instant takenAt,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    public Photo(PhotoId id, WorkoutId workout, int position, Picture picture, Instant now) {
        this.id = id.value();
        this.workout = workout.value();
        this.position = position;
        width = picture.width();
        height = picture.height();
        bytes = picture.bytes();
        sha256 = picture.sha256();
        uploadedSha256 = picture.uploadedSha256();
        imageKey = imageKey(id);
        thumbnailKey = thumbnailKey(id);
        takenAt = picture.takenAt();
        latitude = picture.latitude();
        longitude = picture.longitude();
        createdAt = now;
    }

    public static String imageKey(PhotoId id) {
        return "photos/" + id + "/image.jpg";
    }

    public static String thumbnailKey(PhotoId id) {
        return "photos/" + id + "/thumbnail.jpg";
    }

    /** @throws StaleVersion if somebody changed it since */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new StaleVersion();
        }
    }

    public void caption(Optional<String> words) {
        caption = words.orElse(null);
    }

    public void moveTo(int place) {
        position = place;
    }

    public PhotoId id() {
        return new PhotoId(id);
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public int position() {
        return position;
    }

    public Optional<String> caption() {
        return Optional.ofNullable(caption);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public String uploadedSha256() {
        return uploadedSha256;
    }

    public String imageKey() {
        return imageKey;
    }

    public String thumbnailKey() {
        return thumbnailKey;
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    public Optional<Double> latitude() {
        return Optional.ofNullable(latitude);
    }

    public Optional<Double> longitude() {
        return Optional.ofNullable(longitude);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
