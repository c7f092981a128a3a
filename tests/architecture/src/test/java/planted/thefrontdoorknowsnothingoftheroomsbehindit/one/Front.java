package planted.thefrontdoorknowsnothingoftheroomsbehindit.one;

/** Shows what is behind. */
public interface Front {
    planted.thefrontdoorknowsnothingoftheroomsbehindit.one.entity.Row row();
}
