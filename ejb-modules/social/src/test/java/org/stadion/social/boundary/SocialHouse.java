package org.stadion.social.boundary;

import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.social.PostView;
import org.stadion.social.entity.FeedStore;
import org.stadion.social.entity.FollowStore;
import org.stadion.social.entity.GroupStore;
import org.stadion.social.entity.InMemoryFeedStore;
import org.stadion.social.entity.InMemoryFollowStore;
import org.stadion.social.entity.InMemoryGroupStore;
import org.stadion.social.entity.InMemoryPostStore;
import org.stadion.social.entity.InMemoryQuotaStore;
import org.stadion.social.entity.InMemoryResponseStore;
import org.stadion.social.entity.JpaStores;
import org.stadion.social.entity.PostStore;
import org.stadion.social.entity.QuotaStore;
import org.stadion.social.entity.ResponseStore;
import org.stadion.social.entity.SocialFixture;
import org.stadion.social.events.AthleteFollowed;
import org.stadion.social.events.CommentWritten;
import org.stadion.social.events.FollowedAthletePosted;
import org.stadion.social.events.KudosGiven;
import org.stadion.testing.SetClock;
import org.stadion.testing.Told;

/** All desks of the module, wired by hand, with Anna, Boris and Clara as neighbours. */
final class SocialHouse {

    final Neighbourhood neighbours =
            new Neighbourhood().with(ANNA, "Anna").with(BORIS, "Boris").with(CLARA, "Clara");
    final SetClock clock = SetClock.at("2026-03-02T08:00:00Z");
    final Told<AthleteFollowed> followed = new Told<>();
    final Told<FollowedAthletePosted> posted = new Told<>();
    final Told<KudosGiven> kudosGiven = new Told<>();
    final Told<CommentWritten> commentWritten = new Told<>();
    final FollowsDesk follows = new FollowsDesk();
    final FeedIntakeDesk intake = new FeedIntakeDesk();
    final FeedDesk feed = new FeedDesk();
    final PostsDesk posts = new PostsDesk();
    final GroupsDesk groups = new GroupsDesk();

    private final Set<UUID> handled = new HashSet<>();

    private record Stores(
            FollowStore follows,
            PostStore posts,
            ResponseStore responses,
            FeedStore feed,
            GroupStore groups,
            QuotaStore quotas) {}

    static SocialHouse inMemory() {
        var posts = new InMemoryPostStore();
        var follows = new InMemoryFollowStore();
        var responses = new InMemoryResponseStore();
        var feed = new InMemoryFeedStore(posts, follows, responses);
        return new SocialHouse(
                new Stores(follows, posts, responses, feed, new InMemoryGroupStore(), new InMemoryQuotaStore()));
    }

    static SocialHouse over(JpaStores jpa) {
        return new SocialHouse(
                new Stores(jpa.follows(), jpa.posts(), jpa.responses(), jpa.feed(), jpa.groups(), jpa.quotas()));
    }

    private SocialHouse(Stores stores) {
        var moments = new Moments();
        moments.clock = clock;
        moments.quotas = stores.quotas();
        var views = new PostViews();
        views.audiences = neighbours;
        views.profiles = neighbours;

        follows.follows = stores.follows();
        follows.feed = stores.feed();
        follows.profiles = neighbours;
        follows.audiences = neighbours;
        follows.moments = moments;
        follows.athleteFollowed = followed;

        intake.handled = (event, consumer) -> handled.add(event);
        intake.posts = stores.posts();
        intake.responses = stores.responses();
        intake.feed = stores.feed();
        intake.follows = stores.follows();
        intake.audiences = neighbours;
        intake.views = views;
        intake.moments = moments;
        intake.posted = posted;

        feed.feed = stores.feed();
        feed.views = views;

        posts.posts = stores.posts();
        posts.responses = stores.responses();
        posts.views = views;
        posts.profiles = neighbours;
        posts.audiences = neighbours;
        posts.moments = moments;
        posts.kudosGiven = kudosGiven;
        posts.commentWritten = commentWritten;

        groups.groups = stores.groups();
        groups.profiles = neighbours;
        groups.audiences = neighbours;
        groups.moments = moments;
    }

    /** A workout came in; answers what its author then sees of it. */
    PostView recorded(SocialFixture workout) {
        var news = workout.news();
        intake.workoutRecorded(Ids.next(), news);
        return feedOf(news.athlete()).stream()
                .filter(post -> post.workoutId().equals(news.workout()))
                .findFirst()
                .orElseThrow();
    }

    List<PostView> feedOf(AthleteId reader) {
        return feed.of(reader, PageRequest.first(100)).items();
    }
}
