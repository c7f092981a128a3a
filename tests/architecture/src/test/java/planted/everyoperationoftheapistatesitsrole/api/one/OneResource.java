package planted.everyoperationoftheapistatesitsrole.api.one;

import jakarta.ws.rs.GET;

/** Open to the world by oversight. */
public class OneResource {

    @GET
    public String read() {
        return "";
    }
}
