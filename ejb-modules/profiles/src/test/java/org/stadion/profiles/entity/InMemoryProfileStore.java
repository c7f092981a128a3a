package org.stadion.profiles.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;

/** The twin of the database. */
public final class InMemoryProfileStore implements ProfileStore {

    private final List<Profile> profiles = new ArrayList<>();
    private final AudienceStore audiences;

    public InMemoryProfileStore(AudienceStore audiences) {
        this.audiences = audiences;
    }

    @Override
    public boolean add(Profile profile) {
        return find(profile.athlete()).isEmpty() && !handleTaken(profile.handle()) && profiles.add(profile);
    }

    @Override
    public Optional<Profile> find(AthleteId athlete) {
        return profiles.stream().filter(p -> p.athlete().equals(athlete)).findFirst();
    }

    @Override
    public Optional<Profile> findForChange(AthleteId athlete) {
        return find(athlete);
    }

    @Override
    public List<Profile> findAll(Set<AthleteId> athletes) {
        return profiles.stream().filter(p -> athletes.contains(p.athlete())).toList();
    }

    @Override
    public boolean handleTaken(String handle) {
        return profiles.stream().anyMatch(p -> p.handle().equals(handle));
    }

    @Override
    public List<Profile> search(AthleteId viewer, String text, Optional<AthleteId> after, int most) {
        return beginning(text, after)
                .filter(p -> p.profileVisibility() != Visibility.ONLY_ME
                        || p.athlete().equals(viewer))
                .filter(p -> audiences.apartAmong(viewer, Set.of(p.athlete())).isEmpty())
                .limit(most)
                .toList();
    }

    @Override
    public List<Profile> searchEverybody(String text, Optional<AthleteId> after, int most) {
        return beginning(text, after).limit(most).toList();
    }

    private Stream<Profile> beginning(String text, Optional<AthleteId> after) {
        var prefix = text.toLowerCase(Locale.ROOT);
        var from = after.flatMap(this::find).map(Profile::handle).orElse("");
        return profiles.stream()
                .filter(p -> p.handle().startsWith(prefix)
                        || p.displayName().toLowerCase(Locale.ROOT).startsWith(prefix))
                .filter(p -> p.handle().compareTo(from) > 0)
                .sorted(Comparator.comparing(Profile::handle));
    }
}
