package org.stadion.social.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Audiences;
import org.stadion.profiles.Profiles;
import org.stadion.social.PostView;
import org.stadion.social.entity.FeedStore;
import org.stadion.social.entity.Post;

/** Posts as a viewer sees them, and only those that the viewer may see. */
@Dependent
class PostViews {

    @Inject
    Audiences audiences;

    @Inject
    Profiles profiles;

    boolean visible(AthleteId viewer, Post post) {
        return !post.removed() && audiences.maySee(viewer, post.author(), post.visibility());
    }

    /** The entries whose posts the reader may see now: two questions however many they are. */
    List<FeedStore.Entry> visible(AthleteId reader, List<FeedStore.Entry> entries) {
        var authors = entries.stream().map(entry -> entry.post().author()).collect(Collectors.toSet());
        authors.remove(reader);
        var seen = new HashSet<>(audiences.followedAmong(reader, authors));
        seen.removeAll(audiences.apartAmong(reader, authors));
        seen.add(reader);
        // A feed holds what the reader follows: a public post of somebody no longer followed does not belong there.
        return entries.stream()
                .filter(entry -> seen.contains(entry.post().author()))
                .toList();
    }

    /** In the same order; a post whose author has no profile is left out. */
    List<PostView> of(List<FeedStore.Entry> entries) {
        var cards = profiles.cards(
                entries.stream().map(entry -> entry.post().author()).collect(Collectors.toSet()));
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(cards.get(entry.post().author()))
                        .map(author -> view(entry.post(), author, entry.kudosGiven()))
                        .stream())
                .toList();
    }

    Optional<PostView> of(Post post, boolean kudosGiven) {
        return of(List.of(new FeedStore.Entry(post, kudosGiven))).stream().findFirst();
    }

    Optional<AthleteCard> card(AthleteId athlete) {
        return Optional.ofNullable(profiles.cards(Set.of(athlete)).get(athlete));
    }

    private static PostView view(Post post, AthleteCard author, boolean kudosGiven) {
        return new PostView(
                post.id(),
                author,
                post.workout(),
                post.sport(),
                post.title(),
                post.startedAt(),
                post.distanceM().orElse(null),
                post.movingS(),
                post.ascentM().orElse(null),
                post.kudosCount(),
                kudosGiven,
                post.commentCount(),
                post.visibility(),
                post.publishedAt());
    }
}
