package planted.edgestouchnodatabase.api.one;

/** A resource with a database. */
public interface OneResource {
    javax.sql.DataSource database();
}
