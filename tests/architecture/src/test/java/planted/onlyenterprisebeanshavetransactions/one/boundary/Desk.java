package planted.onlyenterprisebeanshavetransactions.one.boundary;

/** A method with the interceptor's transaction. */
public class Desk {

    @jakarta.transaction.Transactional
    public void write() {}
}
