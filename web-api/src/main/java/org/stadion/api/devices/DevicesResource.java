package org.stadion.api.devices;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stadion.api.Api;
import org.stadion.api.http.Paging;
import org.stadion.api.openapi.MayRefuse;
import org.stadion.devices.Devices;
import org.stadion.devices.Devices.DeviceView;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;

/** The caller's devices. */
@Path("/me/devices")
@RequestScoped
@DenyAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class DevicesResource {

    @Inject
    AthleteId caller;

    @Inject
    Devices devices;

    @GET
    @RolesAllowed(Api.ATHLETE)
    @Operation(operationId = "listDevices", summary = "List the devices that recorded your workouts")
    @MayRefuse({"parameter-invalid", "cursor-unreadable"})
    public Page<DeviceView> list(@BeanParam Paging paging) {
        return devices.list(caller, paging.request());
    }
}
