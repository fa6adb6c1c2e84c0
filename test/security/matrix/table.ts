/*
 * Who may do what: written and read by people, never made from the code.
 *
 *   y  may        .  may not (refused, or not found, and nothing changes)
 *
 * anon  nobody signed in              PA  admin of the partner         ST  admin of another partner, same type    SP  suspended person of the partner
 * AD    staff: administrator          PM  member of the partner        OT  admin of a partner of another type      SQ  person of a suspended partner
 * MA    staff: the partner's manager  PV  viewer of the partner        DI  distributor above the partner
 * OM    staff: another manager                                         OD  another distributor
 * MK    staff: marketer                                                LO  same type, lower tier: the leads room is locked
 *                                                                       OT  their rooms of deals and payments are locked
 * FI    staff: finance
 */
export const table = `
                                            anon AD MA OM MK FI   PA PM PV   ST OT DI OD LO   SP SQ
leads           read    lead                 .   y  y  .  .  y    y  y  y    .  .  y  .  .    .  .
leads           read    sameTypeLead         .   y  .  y  .  y    .  .  .    y  .  .  .  .    .  .
leads           read    lockedLead           .   y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
leads           create                       .   y  y  .  .  .    y  y  .    y  y  y  y  .    .  .
leads           update  lead                 .   y  y  .  .  .    y  y  .    .  .  .  .  .    .  .
leads           update  lockedLead           .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
leads           update  closedLead           .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .
leads           delete  lead                 .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .

deals           read    deal                 .   y  y  .  .  y    y  y  y    .  .  y  .  .    .  .
deals           read    hiddenDeal           .   y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
deals           read    sameTypeDeal         .   y  .  y  .  y    .  .  .    y  .  .  .  .    .  .
deals           read    otherTypeDeal        .   y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
deals           create                       .   y  y  .  .  .    y  y  .    y  .  y  y  y    .  .
deals           update  deal                 .   y  y  .  .  .    y  y  .    .  .  .  .  .    .  .
deals           update  closedDeal           .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .
deals           update  sameTypeDeal         .   y  .  y  .  .    .  .  .    y  .  .  .  .    .  .
deals           update  otherTypeDeal        .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
deals           delete  deal                 .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .

deal-stages     read    resellerStage        .   y  y  y  y  y    y  y  y    y  .  y  .  y    .  .
deal-stages     read    agencyStage          .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
deal-stages     create                       .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
deal-stages     update  resellerStage        .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
deal-stages     delete  resellerStage        .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

rooms           read    plainRoom            .   y  y  y  y  y    y  y  y    y  .  .  .  y    .  .
rooms           read    lockedRoom           .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
rooms           read    hiddenRoom           .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
rooms           read    draftRoom            .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
rooms           create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
rooms           update  plainRoom            .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
rooms           delete  plainRoom            .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

announcements   read    announcement         .   y  y  y  y  y    y  y  y    y  .  .  .  .    .  .
announcements   read    draftAnnouncement    .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
announcements   create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
announcements   update  announcement         .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
announcements   delete  announcement         .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

media           read    picture              .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
media           create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
media           update  picture              .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
media           delete  picture              .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

partners        read    ownPartner           .   y  y  .  y  y    y  y  y    .  .  y  .  .    .  .
partners        read    sameTypePartner      .   y  .  y  y  y    .  .  .    y  .  .  .  .    .  .
partners        create                       .   y  y  y  .  .    .  .  .    .  .  .  .  .    .  .
partners        update  ownPartner           .   y  y  .  .  .    y  .  .    .  .  .  .  .    .  .
partners        delete  ownPartner           .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

partner-users   read    partnerMember        .   y  y  .  y  y    y  y  y    .  .  .  .  .    .  .
partner-users   create                       .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .
partner-users   update  partnerMember        .   y  y  .  .  .    y  y  .    .  .  .  .  .    .  .
partner-users   delete  partnerMember        .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

users           read    admin                .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
users           create                       .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
users           update  manager              .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .
users           delete  manager              .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

partner-types   read    reseller             .   y  y  y  y  y    y  y  y    y  .  .  .  y    .  .
partner-types   create                       .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
partner-types   update  reseller             .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
partner-types   delete  reseller             .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

tiers           read    gold                 .   y  y  y  y  y    y  y  y    y  y  y  y  y    .  .
tiers           create                       .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
tiers           update  gold                 .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
tiers           delete  gold                 .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

stages          read    onboarding           .   y  y  y  y  y    y  y  y    y  y  y  y  y    .  .
stages          create                       .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
stages          update  onboarding           .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
stages          delete  onboarding           .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

categories      read    health               .   y  y  y  y  y    y  y  y    y  y  y  y  y    .  .
categories      create                       .   y  y  y  y  .    .  .  .    .  .  .  .  .    .  .
categories      update  health               .   y  y  y  y  .    .  .  .    .  .  .  .  .    .  .
categories      delete  health               .   y  y  y  y  .    .  .  .    .  .  .  .  .    .  .

tags            read    vip                  .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
tags            create                       .   y  y  y  y  .    .  .  .    .  .  .  .  .    .  .
tags            update  vip                  .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
tags            delete  vip                  .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

comments        read    sharedComment        .   y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
comments        read    internalComment      .   y  y  .  .  y    .  .  .    .  .  .  .  .    .  .
comments        read    sharedDealNote       .   y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
comments        read    internalDealNote     .   y  y  .  .  y    .  .  .    .  .  .  .  .    .  .
comments        read    otherTypeDealNote    .   y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
comments        read    lockedComment        .   y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
comments        create                       .   y  y  .  .  .    y  y  .    .  .  .  .  .    .  .
comments        update  sharedComment        .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
comments        delete  sharedComment        .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

notifications   read    notification         .   .  .  .  .  .    .  y  .    .  .  .  .  .    .  .
notifications   read    staffNotification    .   .  y  .  .  .    .  .  .    .  .  .  .  .    .  .
notifications   create                       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
notifications   update  notification         .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
notifications   delete  notification         .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .

activities      read    sharedActivity       .   y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
activities      read    internalActivity     .   y  y  .  .  y    .  .  .    .  .  .  .  .    .  .
activities      read    roomActivity         .   y  .  .  y  y    .  .  .    .  .  .  .  .    .  .
activities      read    lockedActivity       .   y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
activities      read    otherTypeActivity    .   y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
activities      read    lockedTierActivity   .   y  .  .  .  y    .  .  .    .  .  .  .  y    .  .
activities      create                       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
activities      update  sharedActivity       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
activities      delete  sharedActivity       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
documents       read    document             .   y  y  y  y  y    y  y  y    y  .  .  .  .    .  .
documents       read    draftDocument        .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
documents       create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
documents       update  document             .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
documents       delete  document             .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

folders         read    shelf                .   y  y  y  y  y    y  y  y    y  .  .  .  .    .  .
folders         read    emptyShelf           .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
folders         create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
folders         update  shelf                .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
folders         delete  emptyShelf           .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

files           read    paper                .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
files           read    dealPaper            .   y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
files           create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
files           update  paper                .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
files           delete  dealPaper            .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
files           delete  paper                .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

downloads       read    download             .   y  y  .  y  .    .  y  .    .  .  .  .  .    .  .
downloads       create                       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
downloads       update  download             .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
downloads       delete  download             .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .

courses         read    course               .   y  y  y  y  y    y  y  y    y  y  y  y  y    .  .
courses         create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
courses         update  course               .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
courses         delete  course               .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

certificates    read    certificate          .   y  y  .  y  .    y  y  y    .  .  .  .  .    .  .
certificates    create                       .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .
certificates    update  certificate          .   y  y  .  .  .    .  .  .    .  .  .  .  .    .  .
certificates    delete  certificate          .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

room-templates  read    roomTemplate         .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
room-templates  create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
room-templates  update  roomTemplate         .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
room-templates  delete  roomTemplate         .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

progress        read    personProgress       .   y  y  .  y  .    y  y  .    .  .  .  .  .    .  .
progress        read    teamProgress         .   y  y  .  y  .    y  y  y    .  .  .  .  .    .  .
progress        create                       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
progress        update  personProgress       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
progress        delete  personProgress       .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

webhooks        read    webhook              .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
webhooks        create                       .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
webhooks        update  webhook              .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
webhooks        delete  webhook              .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .

webhook-deliveries read    webhookDelivery      .   y  .  .  .  .    .  .  .    .  .  .  .  .    .  .
webhook-deliveries create                       .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
webhook-deliveries update  webhookDelivery      .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
webhook-deliveries delete  webhookDelivery      .   .  .  .  .  .    .  .  .    .  .  .  .  .    .  .

event-texts     read    eventText            .   y  y  y  y  y    .  .  .    .  .  .  .  .    .  .
event-texts     create                       .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
event-texts     update  eventText            .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .
event-texts     delete  eventText            .   y  .  .  y  .    .  .  .    .  .  .  .  .    .  .

commission-plans    read    commissionPlan         .  y  y  y  .  y    .  .  .    .  .  .  .  .    .  .
commission-plans    create                         .  y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
commission-plans    update  draftPlan              .  y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
commission-plans    delete  draftPlan              .  y  .  .  .  y    .  .  .    .  .  .  .  .    .  .

ledger-transactions read    ledgerTransaction      .  y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
ledger-transactions read    lockedLedgerTransaction .  y  .  .  .  y    .  .  .    .  .  .  .  y    .  .
ledger-transactions read    otherTypeLedgerTransaction . y  .  .  .  y  .  .  .    .  .  .  .  .    .  .
ledger-transactions create                         .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
ledger-transactions update  ledgerTransaction      .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
ledger-transactions delete  ledgerTransaction      .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .

ledger-entries      read    ledgerEntry            .  y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
ledger-entries      read    lockedLedgerEntry      .  y  .  .  .  y    .  .  .    .  .  .  .  y    .  .
ledger-entries      read    otherTypeLedgerEntry . y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
ledger-entries      create                         .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
ledger-entries      update  ledgerEntry            .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
ledger-entries      delete  ledgerEntry            .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .

payouts             read    payout                 .  y  y  .  .  y    y  y  y    .  .  .  .  .    .  .
payouts             read    draftPayout            .  y  y  .  .  y    .  .  .    .  .  .  .  .    .  .
payouts             read    otherTypePayout        .  y  .  .  .  y    .  .  .    .  .  .  .  .    .  .
payouts             create                         .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
payouts             update  payout                 .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
payouts             delete  payout                 .  .  .  .  .  .    .  .  .    .  .  .  .  .    .  .
`
