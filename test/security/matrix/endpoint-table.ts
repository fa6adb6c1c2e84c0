/** The endpoints that are no plain operation of a collection; the columns and signs are those of `table.ts`. */
export const endpointTable = `
                                            anon AD MA OM MK FI   PA PM PV   ST OT DI OD LO   SP SQ
me                                           .   y  y  y  y  y    y  y  y    y  y  y  y  y    .  .
rooms-of-the-portal                          .   .  .  .  .  .    y  y  y    y  y  y  y  y    .  .
room-plain                                   .   .  .  .  .  .    y  y  y    y  .  .  .  y    .  .
room-leads                                   .   .  .  .  .  .    y  y  y    y  .  .  .  .    .  .
room-locked                                  .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
room-hidden                                  .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
room-draft                                   .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
picture-in-plain-room                        .   .  .  .  .  .    y  y  y    y  .  .  .  y    .  .
picture-in-locked-room                       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
picture-file                                 .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
overview                                     .   .  .  .  .  .    y  y  y    y  y  y  y  y    .  .
search-finds-the-lead                        .   .  .  .  .  .    y  y  y    .  .  y  .  .    .  .
search-finds-the-locked-lead                 .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
search-finds-the-hidden-room                 .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
events                                       .   y  y  y  y  y    y  y  y    y  y  y  y  y    .  .
room-order                                   .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
explain                                      .   y  y  .  y  .    .  .  .    .  .  .  .  .    .  .
preview                                      .   y  y  .  y  .    .  .  .    .  .  .  .  .    .  .
lead-history                                 .   y  y  .  .  y    y  y  y    .  .  y  .  .    .  .
lead-form                                    .   .  .  .  .  .    y  y  y    y  y  y  y  y    .  .
lead-duplicates-name-the-lead                .   y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
lead-export-has-the-lead                     .   y  y  .  .  y    y  y  y    .  .  y  .  .    .  .
lead-accept                                  .   .  .  .  .  .    y  y  .    .  .  .  .  .    .  .
mark-notification-read                       .   .  .  .  .  .    .  y  .    .  .  .  .  .    .  .
suspend-the-viewer                           .   y  y  .  .  .    y  .  .    .  .  .  .  .    .  .
invite                                       .   y  y  .  .  .    y  .  .    .  .  .  .  .    .  .
sessions-of-partner-users                    .   .  .  .  .  .    y  y  y    y  y  y  y  y    .  .
sessions-of-staff                            .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
mails                                        .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
unlock-the-viewer                            .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .
preferences                                  .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
locked-documents                             .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
jobs                                         .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
migrations                                   .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
versions-of-a-room                           .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
draft-of-a-room                              .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
first-register-staff                         .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
first-register-partner-users                 .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
`
