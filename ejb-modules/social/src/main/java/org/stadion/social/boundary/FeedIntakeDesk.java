package org.stadion.social.boundary;

import static org.stadion.social.boundary.SocialLog.LOG;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.UUID;
import org.stadion.kernel.Ids;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Audiences;
import org.stadion.runtime.HandledEvents;
import org.stadion.social.FeedIntake;
import org.stadion.social.PostId;
import org.stadion.social.entity.FeedStore;
import org.stadion.social.entity.FollowStore;
import org.stadion.social.entity.Post;
import org.stadion.social.entity.PostStore;
import org.stadion.social.entity.ResponseStore;
import org.stadion.social.events.FollowedAthletePosted;

/** Open to every role: the events' consumer calls it without a caller. */
@Stateless
@PermitAll
public class FeedIntakeDesk implements FeedIntake {

    private static final String CONSUMER = "social";

    @Inject
    HandledEvents handled;

    @Inject
    PostStore posts;

    @Inject
    ResponseStore responses;

    @Inject
    FeedStore feed;

    @Inject
    FollowStore follows;

    @Inject
    Audiences audiences;

    @Inject
    PostViews views;

    @Inject
    Moments moments;

    @Inject
    Event<FollowedAthletePosted> posted;

    @Override
    public void workoutRecorded(UUID event, WorkoutNews news) {
        if (handled.firstTime(event, CONSUMER)) {
            take(event, news);
        }
    }

    @Override
    public void workoutChanged(UUID event, WorkoutNews news) {
        if (handled.firstTime(event, CONSUMER)) {
            take(event, news);
        }
    }

    @Override
    public void workoutDeleted(UUID event, UUID workout) {
        if (handled.firstTime(event, CONSUMER)) {
            posts.findForChange(workout).ifPresent(this::remove);
        }
    }

    @Override
    public void workoutReturned(UUID event, WorkoutNews news) {
        if (handled.firstTime(event, CONSUMER)) {
            posts.findForChange(news.workout())
                    .filter(post -> post.comeBack(news))
                    .ifPresent(feed::keep);
            take(event, news);
        }
    }

    private void take(UUID event, WorkoutNews news) {
        var known = posts.findForChange(news.workout());
        if (known.isPresent() && !known.get().hear(news)) {
            LOG.noNews(event, known.get().id().value());
            return;
        }
        var post = known.orElseGet(() -> Post.publish(PostId.next(), news));
        boolean itsTime = post.announce();
        if (known.isEmpty()) {
            posts.add(post); // after it is announced, so that it is written once
        }
        if (post.shared()) {
            feed.spread(post);
        } else if (known.isEmpty()) {
            feed.keep(post);
        } else {
            feed.withdraw(post);
        }
        if (itsTime) {
            tellFollowers(post);
        }
    }

    private void remove(Post post) {
        if (post.removed()) {
            return;
        }
        feed.forget(post);
        responses.removeAllTo(post.id());
        post.remove(moments.now());
        LOG.postRemoved(post.id().value(), post.workout());
    }

    private void tellFollowers(Post post) {
        var author = post.author();
        var followers = new HashSet<>(follows.acceptedFollowers(author));
        if (followers.isEmpty()) {
            return;
        }
        followers.removeAll(audiences.apartAmong(author, followers));
        var name = views.card(author).map(AthleteCard::displayName).orElse("");
        var at = moments.now();
        for (var follower : followers) {
            posted.fire(new FollowedAthletePosted(
                    Ids.next(), at, follower, author, name, post.id(), post.workout(), post.title(), post.sport()));
        }
        LOG.postPublished(post.id().value(), post.workout(), followers.size());
    }
}
