package org.stadion.social.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.AthleteCard;
import org.stadion.profiles.Audiences;
import org.stadion.profiles.Profiles;
import org.stadion.social.CommentId;
import org.stadion.social.CommentNotFound;
import org.stadion.social.PostId;
import org.stadion.social.PostNotFound;
import org.stadion.social.PostView;
import org.stadion.social.Posts;
import org.stadion.social.control.Deed;
import org.stadion.social.control.SiftedPages;
import org.stadion.social.control.Texts;
import org.stadion.social.entity.Comment;
import org.stadion.social.entity.Kudos;
import org.stadion.social.entity.Post;
import org.stadion.social.entity.PostStore;
import org.stadion.social.entity.ResponseStore;
import org.stadion.social.events.CommentWritten;
import org.stadion.social.events.KudosGiven;

/** What is said to a post is seen by those who see the post, and by nobody whom its sayer has blocked or who blocked them. */
@Stateless
@RolesAllowed("athlete")
public class PostsDesk implements Posts {

    @Inject
    PostStore posts;

    @Inject
    ResponseStore responses;

    @Inject
    PostViews views;

    @Inject
    Profiles profiles;

    @Inject
    Audiences audiences;

    @Inject
    Moments moments;

    @Inject
    Event<KudosGiven> kudosGiven;

    @Inject
    Event<CommentWritten> commentWritten;

    @Override
    public PostView find(AthleteId viewer, PostId id) {
        return view(viewer, visible(posts.find(id), viewer, id));
    }

    @Override
    public PostView giveKudos(AthleteId giver, PostId id) {
        var post = visible(posts.findForChange(id), giver, id);
        if (post.author().equals(giver)) {
            throw new DomainException.Refused("self-kudos", "Kudos are for others' workouts.");
        }
        if (!responses.kudosGiven(id, giver)) {
            var at = moments.spend(giver, Deed.KUDOS);
            responses.add(Kudos.give(id, giver, at));
            post.countKudos(1);
            kudosGiven.fire(new KudosGiven(Ids.next(), at, post.author(), giver, name(giver), id, post.title()));
        }
        return view(giver, post);
    }

    @Override
    public PostView takeBackKudos(AthleteId giver, PostId id) {
        var post = visible(posts.findForChange(id), giver, id);
        if (responses.removeKudos(id, giver)) {
            post.countKudos(-1);
        }
        return view(giver, post);
    }

    @Override
    public Page<AthleteCard> kudos(AthleteId viewer, PostId id, PageRequest page) {
        visible(posts.find(id), viewer, id);
        var given = SiftedPages.of(
                page,
                Kudos::position,
                (after, most) -> responses.kudos(id, after, most),
                rows -> together(viewer, rows, Kudos::giver));
        var cards = profiles.cards(given.items().stream().map(Kudos::giver).collect(Collectors.toSet()));
        var givers = given.items().stream()
                .map(kudos -> cards.get(kudos.giver()))
                .filter(Objects::nonNull)
                .toList();
        return new Page<>(givers, given.next());
    }

    @Override
    public CommentView comment(AthleteId author, PostId id, String text) {
        var kept = Texts.comment(text);
        var post = visible(posts.findForChange(id), author, id);
        var card = views.card(author).orElseThrow(() -> new PostNotFound(id));
        var at = moments.spend(author, Deed.COMMENT);
        var comment = Comment.write(CommentId.next(), id, author, kept, at);
        responses.add(comment);
        post.countComments(1);
        if (!post.author().equals(author)) {
            commentWritten.fire(new CommentWritten(
                    Ids.next(), at, post.author(), author, card.displayName(), id, comment.id(), post.title()));
        }
        return view(comment, card);
    }

    @Override
    public Page<CommentView> comments(AthleteId viewer, PostId id, PageRequest page) {
        visible(posts.find(id), viewer, id);
        var written = SiftedPages.of(
                page,
                Comment::position,
                (after, most) -> responses.comments(id, after, most),
                rows -> together(viewer, rows, Comment::author));
        var cards = profiles.cards(written.items().stream().map(Comment::author).collect(Collectors.toSet()));
        var items = written.items().stream()
                .flatMap(comment ->
                        Optional.ofNullable(cards.get(comment.author())).map(card -> view(comment, card)).stream())
                .toList();
        return new Page<>(items, written.next());
    }

    @Override
    public void removeComment(AthleteId remover, CommentId id) {
        var comment = responses.findComment(id).orElseThrow(() -> new CommentNotFound(id));
        var post = posts.findForChange(comment.post()).orElseThrow(() -> new CommentNotFound(id));
        if (!comment.author().equals(remover) && !post.author().equals(remover)) {
            if (!views.visible(remover, post) || audiences.apart(remover, comment.author())) {
                throw new CommentNotFound(id);
            }
            throw new DomainException.Refused(
                    "comment-not-yours", "Only its author and the author of the post may remove a comment.");
        }
        if (responses.removeComment(id)) {
            post.countComments(-1);
        }
    }

    private Post visible(Optional<Post> found, AthleteId viewer, PostId id) {
        return found.filter(post -> views.visible(viewer, post)).orElseThrow(() -> new PostNotFound(id));
    }

    private <T> List<T> together(AthleteId viewer, List<T> rows, Function<T, AthleteId> who) {
        var apart = audiences.apartAmong(viewer, rows.stream().map(who).collect(Collectors.toSet()));
        return rows.stream().filter(row -> !apart.contains(who.apply(row))).toList();
    }

    private PostView view(AthleteId viewer, Post post) {
        return views.of(post, responses.kudosGiven(post.id(), viewer)).orElseThrow(() -> new PostNotFound(post.id()));
    }

    private String name(AthleteId athlete) {
        return views.card(athlete).map(AthleteCard::displayName).orElse("");
    }

    private static CommentView view(Comment comment, AthleteCard author) {
        return new CommentView(comment.id(), author, comment.text(), comment.writtenAt());
    }
}
