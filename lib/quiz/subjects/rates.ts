import { addSubject } from "../figures";
import { dayCosts } from "./day-costs";
import { growth } from "./growth";
import { rateUnits } from "./rate-units";

/** Days, units of a rate, and growth: lessons one to four and nine. */
addSubject("rates", { ...rateUnits, ...dayCosts, ...growth });
