-- Settings that came later, with what was done before there was a choice.
update analysis_settings
set choices = (jsonb '{"power_zone_percents": [], "pace_zone_percents": [],
                       "maximum_formula": "TANAKA", "w_prime_model": "INTEGRAL"}' || choices::jsonb)::text;
