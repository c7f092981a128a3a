package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.runtime.Audit.Entry;
import org.stadion.runtime.Audit.Filter;

/** The audit trail; the database itself refuses to change or remove an entry. */
@ApplicationScoped
public class AuditStore {

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    DataSource database;

    @SuppressWarnings("NullAway.Init") // the container fills the data source in
    public AuditStore() {}

    public AuditStore(DataSource database) {
        this.database = database;
    }

    public void add(Entry entry) {
        new Sql(database)
                .change(
                        "insert into platform.audit_entry (id, at, actor, action, object, reason, detail)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        entry.id(),
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.object(),
                        entry.reason(),
                        entry.detail());
    }

    /** Those that fit, newest first. */
    public Page<Entry> page(Filter filter, PageRequest page) {
        var conditions = new Conditions().and("actor = ?", filter.actor()).and("action = ?", filter.action());
        var object = filter.object();
        if (object != null && object.endsWith("*")) {
            conditions.and("starts_with(object, ?)", object.substring(0, object.length() - 1));
        } else {
            conditions.and("object = ?", object);
        }
        page.cursor().ifPresent(after -> conditions.and("(at, id) < (?, ?)", after.moment(), after.id()));
        var rows = new Sql(database)
                .rows(
                        row -> new Entry(
                                Sql.uuid(row, "id"),
                                Sql.instant(row, "at"),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("object"),
                                row.getString("reason"),
                                row.getString("detail")),
                        "select id, at, actor, action, object, reason, detail from platform.audit_entry"
                                + conditions.where() + " order by at desc, id desc limit ?",
                        conditions.values(page.limit() + 1));
        return Page.of(rows, page.limit(), entry -> Cursor.at(entry.at(), entry.id()));
    }
}
