package org.anwen.place;

/** How large a place is, from the largest. */
public enum Level {
  PROVINCE,
  CITY,
  COUNTY,
  /** Towns, townships and streets (街道). */
  TOWN,
  /** Communities and villages. */
  COMMUNITY,
  /** Anything with a name inside them: a residential compound, a school, a station, a road. */
  SITE
}
