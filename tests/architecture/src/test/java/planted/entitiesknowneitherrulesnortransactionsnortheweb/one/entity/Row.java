package planted.entitiesknowneitherrulesnortransactionsnortheweb.one.entity;

/** An entity that speaks HTTP. */
public interface Row {
    jakarta.ws.rs.core.Response respond();
}
