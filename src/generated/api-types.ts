export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A place in a list. Opaque, and bound to its order and filter. */
  Cursor: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`; years before 1 as in ISO 8601 (`-0043-03-15`). */
  Date: { input: string; output: string; }
  /** An instant in UTC, with `Z`. */
  DateTime: { input: string; output: string; }
  /** A length of time, such as `PT3H`. */
  Duration: { input: string; output: string; }
  /** A date of any precision, or an interval: `2024`, `2024-07`, `2015/..`. */
  EDTF: { input: string; output: string; }
};

/** An event that is no meeting. */
export type Action = Entity & Event & Node & {
  /** What sort of action it is. */
  actionKind: ActionKind;
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Preferred date; all that sources say is under `attributes`. */
  date?: Maybe<DateValue>;
  /** Preferred duration. */
  duration?: Maybe<DurationValue>;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** What came after it. */
  followedBy: EventSequenceConnection;
  /** What it came after. */
  follows: EventSequenceConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it took place. */
  locations: EventLocationConnection;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Who took part. */
  participations: ParticipationConnection;
  /** Processes that it belongs to. */
  processes: ProcessPartConnection;
  /** What was said there. */
  statements: StatementConnection;
  /** Preferred status. */
  status?: Maybe<Status>;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** An event that is no meeting. */
export type ActionAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** An event that is no meeting. */
export type ActionFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** An event that is no meeting. */
export type ActionFollowedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventSequenceOrder>>;
  where?: InputMaybe<EventSequenceWhere>;
};


/** An event that is no meeting. */
export type ActionFollowsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventSequenceOrder>>;
  where?: InputMaybe<EventSequenceWhere>;
};


/** An event that is no meeting. */
export type ActionLocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** An event that is no meeting. */
export type ActionMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** An event that is no meeting. */
export type ActionNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** An event that is no meeting. */
export type ActionParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** An event that is no meeting. */
export type ActionProcessesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessPartOrder>>;
  where?: InputMaybe<ProcessPartWhere>;
};


/** An event that is no meeting. */
export type ActionStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** An event that is no meeting. */
export type ActionTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Action. */
export type ActionConnection = {
  /** The objects with their cursors. */
  edges: Array<ActionEdge>;
  /** The objects. */
  nodes: Array<Action>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ActionEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Action;
};

/** What sort of action it is. */
export type ActionKind =
  /** An attack. */
  | 'ATTACK'
  /** Sending forces. */
  | 'DEPLOYMENT'
  /** Any other action. */
  | 'OTHER'
  /** Signing a text. */
  | 'SIGNING'
  /** A vote. */
  | 'VOTE';

/** Conditions on ActionKind. */
export type ActionKindFilter = {
  /** Is this. */
  eq?: InputMaybe<ActionKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ActionKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<ActionKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<ActionKind>>;
};

/** Conditions on a list of Action; several mean and. */
export type ActionListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ActionWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ActionWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ActionWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ActionWhere>;
};

/** An order of Action: one key each; several in a list, first key first. */
export type ActionOrder = {
  /** Orders by date. */
  date?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Action; several mean and. `{}` holds for each. */
export type ActionWhere = {
  /** What sort of action it is. */
  actionKind?: InputMaybe<ActionKindFilter>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ActionWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Preferred date; all that sources say is under `attributes`. */
  date?: InputMaybe<DateFilter>;
  /** Preferred duration. */
  duration?: InputMaybe<DurationFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** What came after it. */
  followedBy?: InputMaybe<EventSequenceListFilter>;
  /** What it came after. */
  follows?: InputMaybe<EventSequenceListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Where it took place. */
  locations?: InputMaybe<EventLocationListFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<ActionWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ActionWhere>>;
  /** Who took part. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** Processes that it belongs to. */
  processes?: InputMaybe<ProcessPartListFilter>;
  /** What was said there. */
  statements?: InputMaybe<StatementListFilter>;
  /** Preferred status. */
  status?: InputMaybe<StatusFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** Who can act: a person, country, organisation or group. */
export type Agent = {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Organisations it belongs to. */
  memberships: MembershipConnection;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Events it took part in. */
  participations: ParticipationConnection;
  /** Relations with other agents, from either end. */
  relations: RelationConnection;
  /** Roles in processes and agreements. */
  roles: ProcessRoleConnection;
  /** What it said. */
  statements: StatementConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** Who can act: a person, country, organisation or group. */
export type AgentAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** Who can act: a person, country, organisation or group. */
export type AgentTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Agent. */
export type AgentConnection = {
  /** The objects with their cursors. */
  edges: Array<AgentEdge>;
  /** The objects. */
  nodes: Array<Agent>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type AgentEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Agent;
};

/** Conditions on a list of Agent; several mean and. */
export type AgentListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<AgentWhere>;
  /** None for which this holds. */
  none?: InputMaybe<AgentWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<AgentWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<AgentWhere>;
};

/** An order of Agent: one key each; several in a list, first key first. */
export type AgentOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Agent; several mean and. `{}` holds for each. */
export type AgentWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<AgentWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** It is a Country, and this holds. */
  country?: InputMaybe<CountryWhere>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** It is a Group, and this holds. */
  group?: InputMaybe<GroupWhere>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Organisations it belongs to. */
  memberships?: InputMaybe<MembershipListFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<AgentWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<AgentWhere>>;
  /** It is a Organisation, and this holds. */
  organisation?: InputMaybe<OrganisationWhere>;
  /** Events it took part in. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** It is a Person, and this holds. */
  person?: InputMaybe<PersonWhere>;
  /** Relations with other agents, from either end. */
  relations?: InputMaybe<RelationListFilter>;
  /** Roles in processes and agreements. */
  roles?: InputMaybe<ProcessRoleListFilter>;
  /** What it said. */
  statements?: InputMaybe<StatementListFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** A text that parties agreed on. */
export type Agreement = Entity & Node & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** When it came into force. */
  inForce?: Maybe<DateValue>;
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Processes that it belongs to. */
  processes: ProcessPartConnection;
  /** Parties, signatories, witnesses, guarantors. */
  roles: ProcessRoleConnection;
  /** When it was signed. */
  signed?: Maybe<DateValue>;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A text that parties agreed on. */
export type AgreementAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A text that parties agreed on. */
export type AgreementFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A text that parties agreed on. */
export type AgreementMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A text that parties agreed on. */
export type AgreementNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A text that parties agreed on. */
export type AgreementProcessesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessPartOrder>>;
  where?: InputMaybe<ProcessPartWhere>;
};


/** A text that parties agreed on. */
export type AgreementRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** A text that parties agreed on. */
export type AgreementTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Agreement. */
export type AgreementConnection = {
  /** The objects with their cursors. */
  edges: Array<AgreementEdge>;
  /** The objects. */
  nodes: Array<Agreement>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type AgreementEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Agreement;
};

/** Conditions on a list of Agreement; several mean and. */
export type AgreementListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<AgreementWhere>;
  /** None for which this holds. */
  none?: InputMaybe<AgreementWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<AgreementWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<AgreementWhere>;
};

/** An order of Agreement: one key each; several in a list, first key first. */
export type AgreementOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by inForce. */
  inForce?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
  /** Orders by signed. */
  signed?: InputMaybe<Order>;
};

/** Conditions on Agreement; several mean and. `{}` holds for each. */
export type AgreementWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<AgreementWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** When it came into force. */
  inForce?: InputMaybe<DateFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<AgreementWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<AgreementWhere>>;
  /** Processes that it belongs to. */
  processes?: InputMaybe<ProcessPartListFilter>;
  /** Parties, signatories, witnesses, guarantors. */
  roles?: InputMaybe<ProcessRoleListFilter>;
  /** When it was signed. */
  signed?: InputMaybe<DateFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** A value of an entity that sources give; `predicate` says which. */
export type Attribute = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** The value, where it is a date. */
  date?: Maybe<DateValue>;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** The value, where it is a length of time. */
  duration?: Maybe<DurationValue>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** The value in words. */
  text: Scalars['String']['output'];
  /** When it was true. */
  valid: Period;
};


/** A value of an entity that sources give; `predicate` says which. */
export type AttributeClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A value of an entity that sources give; `predicate` says which. */
export type AttributeConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Attribute. */
export type AttributeConnection = {
  /** The objects with their cursors. */
  edges: Array<AttributeEdge>;
  /** The objects. */
  nodes: Array<Attribute>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type AttributeEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Attribute;
};

/** Conditions on a list of Attribute; several mean and. */
export type AttributeListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<AttributeWhere>;
  /** None for which this holds. */
  none?: InputMaybe<AttributeWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<AttributeWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<AttributeWhere>;
};

/** An order of Attribute: one key each; several in a list, first key first. */
export type AttributeOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by date. */
  date?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Attribute; several mean and. `{}` holds for each. */
export type AttributeWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<AttributeWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** The value, where it is a date. */
  date?: InputMaybe<DateFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** The value, where it is a length of time. */
  duration?: InputMaybe<DurationFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<AttributeWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<AttributeWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** The value in words. */
  text?: InputMaybe<StringFilter>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** One link of the chain through which a claim reached its document. */
export type Attribution = Node & {
  /** Who said or reported it. */
  agent: Agent;
  /** In which part. */
  attributionKind: AttributionKind;
  /** How that is known. */
  basis: Basis;
  /** The claim. */
  claim: Claim;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
};

/** A page of a list of Attribution. */
export type AttributionConnection = {
  /** The objects with their cursors. */
  edges: Array<AttributionEdge>;
  /** The objects. */
  nodes: Array<Attribution>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type AttributionEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Attribution;
};

/** The part of an agent in the chain through which a claim reached its document. */
export type AttributionKind =
  /** Reported it as an agency. */
  | 'AGENCY'
  /** A document that says it. */
  | 'DOCUMENT'
  /** Any other part. */
  | 'OTHER'
  /** Printed it. */
  | 'OUTLET'
  /** Said it. */
  | 'SPEAKER';

/** Conditions on AttributionKind. */
export type AttributionKindFilter = {
  /** Is this. */
  eq?: InputMaybe<AttributionKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<AttributionKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<AttributionKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<AttributionKind>>;
};

/** Conditions on a list of Attribution; several mean and. */
export type AttributionListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<AttributionWhere>;
  /** None for which this holds. */
  none?: InputMaybe<AttributionWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<AttributionWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<AttributionWhere>;
};

/** An order of Attribution: one key each; several in a list, first key first. */
export type AttributionOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
};

/** Conditions on Attribution; several mean and. `{}` holds for each. */
export type AttributionWhere = {
  /** Who said or reported it. */
  agent?: InputMaybe<AgentWhere>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<AttributionWhere>>;
  /** In which part. */
  attributionKind?: InputMaybe<AttributionKindFilter>;
  /** How that is known. */
  basis?: InputMaybe<BasisFilter>;
  /** The claim. */
  claim?: InputMaybe<ClaimWhere>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** This does not hold. */
  not?: InputMaybe<AttributionWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<AttributionWhere>>;
};

/** How a value is known. */
export type Basis =
  /** Carried over from a neighbouring sentence. */
  | 'CARRY_OVER'
  /** The source says it. */
  | 'EXPLICIT'
  /** Concluded from what is said. */
  | 'INFERRED'
  /** Taken from the document's metadata. */
  | 'METADATA'
  /** Said relative to another date, such as `Thursday`. */
  | 'RELATIVE';

/** Conditions on Basis. */
export type BasisFilter = {
  /** Is this. */
  eq?: InputMaybe<Basis>;
  /** Is one of these. */
  in?: InputMaybe<Array<Basis>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Basis>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Basis>>;
};

/** Conditions on a yes or no. */
export type BooleanFilter = {
  /** Equals. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Differs, or is missing. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One end of a period. Never null, since open, unknown and cut are answers too. */
export type Bound = {
  /** How the two days are known: EXPLICIT where they follow from what sources say of this fact, INFERRED where another fact narrows them, such as a death or the next holder of the office. */
  basis: Basis;
  /** The end in EDTF, no finer than its source. */
  edtf?: Maybe<Scalars['EDTF']['output']>;
  /** What is known of this end. */
  kind: BoundKind;
  /** The latest day of this end; null where unbounded. */
  max?: Maybe<Scalars['Date']['output']>;
  /** The earliest day of this end; null where unbounded. */
  min?: Maybe<Scalars['Date']['output']>;
};

/** What is known of one end of a period. */
export type BoundKind =
  /** The source's coverage ends there. */
  | 'CUT'
  /** A source gives it. */
  | 'KNOWN'
  /** It had not come when the source was written. */
  | 'OPEN'
  /** No source gives it. */
  | 'UNKNOWN';

/** Conditions on BoundKind. */
export type BoundKindFilter = {
  /** Is this. */
  eq?: InputMaybe<BoundKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<BoundKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<BoundKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<BoundKind>>;
};

/** One step of the graph's history. The list of all is in record order, and any of its cursors is good for ever. */
export type Change = Node & {
  /** Who decided it. */
  actor?: Maybe<Scalars['String']['output']>;
  /** Ids of the entities concerned, as they were told then: both ends of a fact, those of a claim's fact, all of a merge. */
  entityIds: Array<Scalars['ID']['output']>;
  /** Fields that differ; told of changes and judgements only. */
  fields: Array<FieldChange>;
  /** The id before a merge or an unmerge, or before an object came to be known under another id. */
  formerId?: Maybe<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The decision that it follows from. */
  judgement?: Maybe<Judgement>;
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** To what sort of object. */
  layer: Layer;
  /** The id of what changed, as it was told then; `node` and `nodes` answer it as long as it leads somewhere. */
  nodeId: Scalars['ID']['output'];
  /** What happened. */
  op: ChangeOp;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When: every commit has an instant of its own. */
  recordedAt: Scalars['DateTime']['output'];
  /** The ingestion run that did it. */
  run?: Maybe<Run>;
};

/** A page of a list of Change. */
export type ChangeConnection = {
  /** The objects with their cursors. */
  edges: Array<ChangeEdge>;
  /** The objects. */
  nodes: Array<Change>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ChangeEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Change;
};

/** Conditions on a list of Change; several mean and. */
export type ChangeListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ChangeWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ChangeWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ChangeWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ChangeWhere>;
};

/** What can happen to an object. */
export type ChangeOp =
  /** Some of its fields changed, or the id under which it is known. */
  | 'CHANGE'
  /** It came to be. */
  | 'CREATE'
  /** A person decided something about it. */
  | 'JUDGEMENT'
  /** Another object was joined to it. */
  | 'MERGE'
  /** It was taken back, or nothing bears it out any more. */
  | 'RETRACT'
  /** It was parted from another object. */
  | 'UNMERGE';

/** Conditions on ChangeOp. */
export type ChangeOpFilter = {
  /** Is this. */
  eq?: InputMaybe<ChangeOp>;
  /** Is one of these. */
  in?: InputMaybe<Array<ChangeOp>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<ChangeOp>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<ChangeOp>>;
};

/** An order of Change: one key each; several in a list, first key first. */
export type ChangeOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
};

/** What came of a decision. `changes` tells every step of it. */
export type ChangeReport = {
  /** Judgements that it ended. */
  endedIds: Array<Scalars['ID']['output']>;
  /** The judgement that was made; where none was, the one that was ended. */
  judgementId: Scalars['ID']['output'];
  /** When it was decided; with a key that had been used, the first time. */
  recordedAt: Scalars['DateTime']['output'];
  /** Objects that went away. */
  removed: Scalars['Int']['output'];
  /** Whether the key had been used, and nothing was done again. */
  repeated: Scalars['Boolean']['output'];
  /** Objects that were written: new, or changed. */
  written: Scalars['Int']['output'];
};

/** Conditions on Change; several mean and. `{}` holds for each. */
export type ChangeWhere = {
  /** Who decided it. */
  actor?: InputMaybe<StringFilter>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ChangeWhere>>;
  /** The id before a merge or an unmerge, or before an object came to be known under another id. */
  formerId?: InputMaybe<IdFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The decision that it follows from. */
  judgement?: InputMaybe<JudgementWhere>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** To what sort of object. */
  layer?: InputMaybe<LayerFilter>;
  /** The id of what changed, as it was told then; `node` and `nodes` answer it as long as it leads somewhere. */
  nodeId?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ChangeWhere>;
  /** What happened. */
  op?: InputMaybe<ChangeOpFilter>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ChangeWhere>>;
  /** Why. */
  reason?: InputMaybe<StringFilter>;
  /** When: every commit has an instant of its own. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** The ingestion run that did it. */
  run?: InputMaybe<RunWhere>;
};

/** A town or city. */
export type City = Entity & Node & Place & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Whether it is a capital. */
  capital?: Maybe<Scalars['Boolean']['output']>;
  /** Places that it lies in. */
  containments: ContainmentConnection;
  /** Places that lie in it. */
  contains: ContainmentConnection;
  /** Events that took place there. */
  events: EventLocationConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A town or city. */
export type CityAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A town or city. */
export type CityContainmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A town or city. */
export type CityContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A town or city. */
export type CityEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** A town or city. */
export type CityFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A town or city. */
export type CityMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A town or city. */
export type CityNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A town or city. */
export type CityTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of City. */
export type CityConnection = {
  /** The objects with their cursors. */
  edges: Array<CityEdge>;
  /** The objects. */
  nodes: Array<City>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type CityEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: City;
};

/** Conditions on a list of City; several mean and. */
export type CityListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<CityWhere>;
  /** None for which this holds. */
  none?: InputMaybe<CityWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<CityWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<CityWhere>;
};

/** An order of City: one key each; several in a list, first key first. */
export type CityOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on City; several mean and. `{}` holds for each. */
export type CityWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<CityWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Whether it is a capital. */
  capital?: InputMaybe<BooleanFilter>;
  /** Places that it lies in. */
  containments?: InputMaybe<ContainmentListFilter>;
  /** Places that lie in it. */
  contains?: InputMaybe<ContainmentListFilter>;
  /** Events that took place there. */
  events?: InputMaybe<EventLocationListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Degrees north. */
  latitude?: InputMaybe<FloatFilter>;
  /** Degrees east. */
  longitude?: InputMaybe<FloatFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<CityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<CityWhere>>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** One document stating one fact once. */
export type Claim = Node & {
  /** Who said it to whom, down to the document, nearest last. */
  attributions: AttributionConnection;
  /** How it is known. */
  basis: Basis;
  /** How sure the extraction is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** The document that states it. */
  document: Document;
  /** The words; a reported utterance may have two, the words and the phrase that names the speaker. */
  evidence: Array<Evidence>;
  /** Rule, reader or model, and version. */
  extractor: Scalars['String']['output'];
  /** The fact that it backs or disputes; null while its names lead to nothing. */
  fact?: Maybe<Fact>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** How the document puts it. */
  modality: Modality;
  /** The name that it gives an entity; null where it states something else. */
  name?: Maybe<Name>;
  /** When the graph learnt it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it; what is HELD is in no fact. */
  review: Review;
  /** Whether the document supports or disputes the fact. */
  stance: Stance;
  /** The utterance whose words it takes over; null if the document speaks for itself. */
  statement?: Maybe<Statement>;
};


/** One document stating one fact once. */
export type ClaimAttributionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributionOrder>>;
  where?: InputMaybe<AttributionWhere>;
};

/** A page of a list of Claim. */
export type ClaimConnection = {
  /** The objects with their cursors. */
  edges: Array<ClaimEdge>;
  /** The objects. */
  nodes: Array<Claim>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ClaimEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Claim;
};

/** Conditions on a list of Claim; several mean and. */
export type ClaimListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ClaimWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ClaimWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ClaimWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ClaimWhere>;
};

/** An order of Claim: one key each; several in a list, first key first. */
export type ClaimOrder = {
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
};

/** Conditions on Claim; several mean and. `{}` holds for each. */
export type ClaimWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ClaimWhere>>;
  /** Who said it to whom, down to the document, nearest last. */
  attributions?: InputMaybe<AttributionListFilter>;
  /** How it is known. */
  basis?: InputMaybe<BasisFilter>;
  /** How sure the extraction is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** The document that states it. */
  document?: InputMaybe<DocumentWhere>;
  /** Rule, reader or model, and version. */
  extractor?: InputMaybe<StringFilter>;
  /** The fact that it backs or disputes; null while its names lead to nothing. */
  fact?: InputMaybe<FactWhere>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** How the document puts it. */
  modality?: InputMaybe<ModalityFilter>;
  /** The name that it gives an entity; null where it states something else. */
  name?: InputMaybe<NameWhere>;
  /** This does not hold. */
  not?: InputMaybe<ClaimWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ClaimWhere>>;
  /** When the graph learnt it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it; what is HELD is in no fact. */
  review?: InputMaybe<ReviewFilter>;
  /** Whether the document supports or disputes the fact. */
  stance?: InputMaybe<StanceFilter>;
  /** The utterance whose words it takes over; null if the document speaks for itself. */
  statement?: InputMaybe<StatementWhere>;
};

/** A place in the graph where facts stand that cannot all be true. All of them stay; `preferred` is the one that is shown where one value is asked for. */
export type Conflict = Node & {
  /** In which way they stand against each other. */
  conflictKind: ConflictKind;
  /** The facts that cannot all be true. */
  facts: FactConnection;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** What the facts say. */
  predicate: Predicate;
  /** The one that is shown where one value is asked for; null where nothing ranks them. */
  preferred?: Maybe<Fact>;
  /** Why that one: the first criterion that parts it from the next. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** Whom or what it is about: the subject of the values, or the office with two holders. */
  subject: Entity;
};


/** A place in the graph where facts stand that cannot all be true. All of them stay; `preferred` is the one that is shown where one value is asked for. */
export type ConflictFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};

/** A page of a list of Conflict. */
export type ConflictConnection = {
  /** The objects with their cursors. */
  edges: Array<ConflictEdge>;
  /** The objects. */
  nodes: Array<Conflict>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ConflictEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Conflict;
};

/** In which way facts stand against each other. */
export type ConflictKind =
  /** One value is possible, and sources give several that exclude each other, such as two dates of one meeting. */
  | 'DIFFERENT_VALUES'
  /** It was seen on a day that lies outside of every period that sources give for it. */
  | 'OUTSIDE_STATED_PERIOD'
  /** Two periods of one and the same thing share two days or more. */
  | 'OVERLAPPING_PERIODS'
  /** A value that changes in time, and sources give two for one day. */
  | 'OVERLAPPING_VALUES'
  /** One holder is possible at a time, and two are certain on two days or more. */
  | 'TWO_HOLDERS';

/** Conditions on ConflictKind. */
export type ConflictKindFilter = {
  /** Is this. */
  eq?: InputMaybe<ConflictKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ConflictKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<ConflictKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<ConflictKind>>;
};

/** Conditions on a list of Conflict; several mean and. */
export type ConflictListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ConflictWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ConflictWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ConflictWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ConflictWhere>;
};

/** An order of Conflict: one key each; several in a list, first key first. */
export type ConflictOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
};

/** Conditions on Conflict; several mean and. `{}` holds for each. */
export type ConflictWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ConflictWhere>>;
  /** In which way they stand against each other. */
  conflictKind?: InputMaybe<ConflictKindFilter>;
  /** The facts that cannot all be true. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** This does not hold. */
  not?: InputMaybe<ConflictWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ConflictWhere>>;
  /** What the facts say. */
  predicate?: InputMaybe<PredicateFilter>;
  /** The one that is shown where one value is asked for; null where nothing ranks them. */
  preferred?: InputMaybe<FactWhere>;
  /** Why that one: the first criterion that parts it from the next. */
  rankReason?: InputMaybe<StringFilter>;
  /** Whom or what it is about: the subject of the values, or the office with two holders. */
  subject?: InputMaybe<EntityWhere>;
};

/** A place lies in another. */
export type Containment = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** The inner place. */
  part: Place;
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
  /** The outer place. */
  whole: Place;
};


/** A place lies in another. */
export type ContainmentClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A place lies in another. */
export type ContainmentConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Containment. */
export type ContainmentConnection = {
  /** The objects with their cursors. */
  edges: Array<ContainmentEdge>;
  /** The objects. */
  nodes: Array<Containment>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ContainmentEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Containment;
};

/** Conditions on a list of Containment; several mean and. */
export type ContainmentListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ContainmentWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ContainmentWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ContainmentWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ContainmentWhere>;
};

/** An order of Containment: one key each; several in a list, first key first. */
export type ContainmentOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Containment; several mean and. `{}` holds for each. */
export type ContainmentWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ContainmentWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<ContainmentWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ContainmentWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** The inner place. */
  part?: InputMaybe<PlaceWhere>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
  /** The outer place. */
  whole?: InputMaybe<PlaceWhere>;
};

/** A state, current or former, as actor and as place. */
export type Country = Agent & Entity & Node & Place & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** When it came into being; facts about it cannot begin before. */
  began?: Maybe<DateValue>;
  /** Places that it lies in. */
  containments: ContainmentConnection;
  /** Places that lie in it. */
  contains: ContainmentConnection;
  /** When it ceased to exist; facts about it cannot end later. */
  ended?: Maybe<DateValue>;
  /** Events that took place there. */
  events: EventLocationConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Whether it has ceased to exist. */
  former: Scalars['Boolean']['output'];
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3. */
  iso3?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 numeric, three digits. */
  isoNumeric?: Maybe<Scalars['String']['output']>;
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Code of the UN's M49 standard. */
  m49?: Maybe<Scalars['String']['output']>;
  /** Organisations it belongs to. */
  memberships: MembershipConnection;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Offices of the state. */
  offices: OfficeConnection;
  /** Events it took part in. */
  participations: ParticipationConnection;
  /** Relations with other agents, from either end. */
  relations: RelationConnection;
  /** Roles in processes and agreements. */
  roles: ProcessRoleConnection;
  /** What it said. */
  statements: StatementConnection;
  /** What it came from and what came from it. */
  successions: SuccessionConnection;
  /** Who held its offices. */
  tenures: TenureConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A state, current or former, as actor and as place. */
export type CountryAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryContainmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryOfficesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountrySuccessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryTenuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


/** A state, current or former, as actor and as place. */
export type CountryTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Country. */
export type CountryConnection = {
  /** The objects with their cursors. */
  edges: Array<CountryEdge>;
  /** The objects. */
  nodes: Array<Country>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type CountryEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Country;
};

/** Conditions on a list of Country; several mean and. */
export type CountryListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<CountryWhere>;
  /** None for which this holds. */
  none?: InputMaybe<CountryWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<CountryWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<CountryWhere>;
};

/** An order of Country: one key each; several in a list, first key first. */
export type CountryOrder = {
  /** Orders by began. */
  began?: InputMaybe<Order>;
  /** Orders by ended. */
  ended?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by iso3. */
  iso3?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Country; several mean and. `{}` holds for each. */
export type CountryWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<CountryWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** When it came into being; facts about it cannot begin before. */
  began?: InputMaybe<DateFilter>;
  /** Places that it lies in. */
  containments?: InputMaybe<ContainmentListFilter>;
  /** Places that lie in it. */
  contains?: InputMaybe<ContainmentListFilter>;
  /** When it ceased to exist; facts about it cannot end later. */
  ended?: InputMaybe<DateFilter>;
  /** Events that took place there. */
  events?: InputMaybe<EventLocationListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Whether it has ceased to exist. */
  former?: InputMaybe<BooleanFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** ISO 3166-1 alpha-2. */
  iso2?: InputMaybe<StringFilter>;
  /** ISO 3166-1 alpha-3. */
  iso3?: InputMaybe<StringFilter>;
  /** ISO 3166-1 numeric, three digits. */
  isoNumeric?: InputMaybe<StringFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Degrees north. */
  latitude?: InputMaybe<FloatFilter>;
  /** Degrees east. */
  longitude?: InputMaybe<FloatFilter>;
  /** Code of the UN's M49 standard. */
  m49?: InputMaybe<StringFilter>;
  /** Organisations it belongs to. */
  memberships?: InputMaybe<MembershipListFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<CountryWhere>;
  /** Offices of the state. */
  offices?: InputMaybe<OfficeListFilter>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<CountryWhere>>;
  /** Events it took part in. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** Relations with other agents, from either end. */
  relations?: InputMaybe<RelationListFilter>;
  /** Roles in processes and agreements. */
  roles?: InputMaybe<ProcessRoleListFilter>;
  /** What it said. */
  statements?: InputMaybe<StatementListFilter>;
  /** What it came from and what came from it. */
  successions?: InputMaybe<SuccessionListFilter>;
  /** Who held its offices. */
  tenures?: InputMaybe<TenureListFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** Conditions on a date value. */
export type DateFilter = {
  /** How it is known. */
  basis?: InputMaybe<BasisFilter>;
  /** Whether no source gives one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it has a bound at all. */
  isResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** How fine it is. */
  precision?: InputMaybe<PrecisionFilter>;
  /** The words of the source. */
  text?: InputMaybe<StringFilter>;
};

/** Conditions on an instant. */
export type DateTimeFilter = {
  /** After this instant. */
  after?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A date as precise as its source. While a relative date is unresolved, `edtf`, `min`, `max` and `precision` are null. */
export type DateValue = {
  /** The source says about. */
  approximate: Scalars['Boolean']['output'];
  /** How the date is known. */
  basis: Basis;
  /** The date in EDTF, no finer than its source. */
  edtf?: Maybe<Scalars['EDTF']['output']>;
  /** The latest day it can mean; null where unbounded or unresolved. */
  max?: Maybe<Scalars['Date']['output']>;
  /** The earliest day it can mean; null where unbounded or unresolved. */
  min?: Maybe<Scalars['Date']['output']>;
  /** How fine the source is. */
  precision?: Maybe<Precision>;
  /** The words of the source. */
  text?: Maybe<Scalars['String']['output']>;
  /** The source is not sure. */
  uncertain: Scalars['Boolean']['output'];
};

/** What a person can decide. */
export type Decision =
  /** A claim holds. */
  | 'ACCEPT'
  /** Two entities are not one, whatever their names say. */
  | 'NOT_SAME'
  /** A fact is shown before the others of its slot. */
  | 'PREFER'
  /** A claim does not hold. */
  | 'REJECT'
  /** A document, a source or a run is taken back. */
  | 'RETRACT'
  /** Two entities are one. */
  | 'SAME';

/** Conditions on Decision. */
export type DecisionFilter = {
  /** Is this. */
  eq?: InputMaybe<Decision>;
  /** Is one of these. */
  in?: InputMaybe<Array<Decision>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Decision>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Decision>>;
};

/** An ingested text or file. */
export type Document = Node & {
  /** Agencies and speakers that it relies on. */
  attributions: AttributionConnection;
  /** What it states. */
  claims: ClaimConnection;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Language tag (BCP 47). */
  language?: Maybe<Scalars['String']['output']>;
  /** Names that stand in it. */
  mentions: MentionConnection;
  /** Every appearance of this text. */
  publications: PublicationConnection;
  /** Date of its earliest publication. */
  publishedAt?: Maybe<DateValue>;
  /** Publisher of its earliest publication. */
  publisher?: Maybe<Source>;
  /** When the graph learnt it. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it was taken back, by itself or with its source; null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ingestion run that brought it. */
  run?: Maybe<Run>;
  /** SHA-256 of the stored text. */
  sha256: Scalars['String']['output'];
  /** Title of its earliest publication. */
  title?: Maybe<Scalars['String']['output']>;
  /** Address of its earliest publication. */
  url?: Maybe<Scalars['String']['output']>;
  /** When it was erased by law: its text, its claims and all that named it are gone, and its title says WITHHELD. */
  withheldAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An ingested text or file. */
export type DocumentAttributionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributionOrder>>;
  where?: InputMaybe<AttributionWhere>;
};


/** An ingested text or file. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** An ingested text or file. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** An ingested text or file. */
export type DocumentPublicationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublicationOrder>>;
  where?: InputMaybe<PublicationWhere>;
};

/** A page of a list of Document. */
export type DocumentConnection = {
  /** The objects with their cursors. */
  edges: Array<DocumentEdge>;
  /** The objects. */
  nodes: Array<Document>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type DocumentEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Document;
};

/** Conditions on a list of Document; several mean and. */
export type DocumentListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<DocumentWhere>;
  /** None for which this holds. */
  none?: InputMaybe<DocumentWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<DocumentWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<DocumentWhere>;
};

/** An order of Document: one key each; several in a list, first key first. */
export type DocumentOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by publishedAt. */
  publishedAt?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by title. */
  title?: InputMaybe<Order>;
};

/** Conditions on Document; several mean and. `{}` holds for each. */
export type DocumentWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<DocumentWhere>>;
  /** Agencies and speakers that it relies on. */
  attributions?: InputMaybe<AttributionListFilter>;
  /** What it states. */
  claims?: InputMaybe<ClaimListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Language tag (BCP 47). */
  language?: InputMaybe<StringFilter>;
  /** Names that stand in it. */
  mentions?: InputMaybe<MentionListFilter>;
  /** This does not hold. */
  not?: InputMaybe<DocumentWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<DocumentWhere>>;
  /** Every appearance of this text. */
  publications?: InputMaybe<PublicationListFilter>;
  /** Date of its earliest publication. */
  publishedAt?: InputMaybe<DateFilter>;
  /** Publisher of its earliest publication. */
  publisher?: InputMaybe<SourceWhere>;
  /** When the graph learnt it. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** When it was taken back, by itself or with its source; null while it stands. */
  retractedAt?: InputMaybe<DateTimeFilter>;
  /** The ingestion run that brought it. */
  run?: InputMaybe<RunWhere>;
  /** SHA-256 of the stored text. */
  sha256?: InputMaybe<StringFilter>;
  /** Title of its earliest publication. */
  title?: InputMaybe<StringFilter>;
  /** Address of its earliest publication. */
  url?: InputMaybe<StringFilter>;
  /** When it was erased by law: its text, its claims and all that named it are gone, and its title says WITHHELD. */
  withheldAt?: InputMaybe<DateTimeFilter>;
};

/** Conditions on a length of time. */
export type DurationFilter = {
  /** Whether no source gives one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The words of the source. */
  text?: InputMaybe<StringFilter>;
};

/** A length of time, and the words for it. */
export type DurationValue = {
  /** The length in ISO 8601. */
  iso: Scalars['Duration']['output'];
  /** The words of the source. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What can be looked up: a person, country, process … */
export type Entity = {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** What can be looked up: a person, country, process … */
export type EntityAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** What can be looked up: a person, country, process … */
export type EntityFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** What can be looked up: a person, country, process … */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** What can be looked up: a person, country, process … */
export type EntityNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** What can be looked up: a person, country, process … */
export type EntityTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Entity. */
export type EntityConnection = {
  /** The objects with their cursors. */
  edges: Array<EntityEdge>;
  /** The objects. */
  nodes: Array<Entity>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type EntityEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Entity;
};

/** Conditions on a list of Entity; several mean and. */
export type EntityListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<EntityWhere>;
  /** None for which this holds. */
  none?: InputMaybe<EntityWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<EntityWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<EntityWhere>;
};

/** An order of Entity: one key each; several in a list, first key first. */
export type EntityOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Entity; several mean and. `{}` holds for each. */
export type EntityWhere = {
  /** It is a Action, and this holds. */
  action?: InputMaybe<ActionWhere>;
  /** It is a Agreement, and this holds. */
  agreement?: InputMaybe<AgreementWhere>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<EntityWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** It is a City, and this holds. */
  city?: InputMaybe<CityWhere>;
  /** It is a Country, and this holds. */
  country?: InputMaybe<CountryWhere>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** It is a Group, and this holds. */
  group?: InputMaybe<GroupWhere>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** It is a Meeting, and this holds. */
  meeting?: InputMaybe<MeetingWhere>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<EntityWhere>;
  /** It is a Office, and this holds. */
  office?: InputMaybe<OfficeWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<EntityWhere>>;
  /** It is a Organisation, and this holds. */
  organisation?: InputMaybe<OrganisationWhere>;
  /** It is a Person, and this holds. */
  person?: InputMaybe<PersonWhere>;
  /** It is a Process, and this holds. */
  process?: InputMaybe<ProcessWhere>;
  /** It is a Region, and this holds. */
  region?: InputMaybe<RegionWhere>;
  /** It is a Territory, and this holds. */
  territory?: InputMaybe<TerritoryWhere>;
  /** It is a Topic, and this holds. */
  topic?: InputMaybe<TopicWhere>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
  /** It is a Venue, and this holds. */
  venue?: InputMaybe<VenueWhere>;
};

/** What happened or is planned at a time: a meeting or an action. */
export type Event = {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Preferred date; all that sources say is under `attributes`. */
  date?: Maybe<DateValue>;
  /** Preferred duration. */
  duration?: Maybe<DurationValue>;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** What came after it. */
  followedBy: EventSequenceConnection;
  /** What it came after. */
  follows: EventSequenceConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it took place. */
  locations: EventLocationConnection;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Who took part. */
  participations: ParticipationConnection;
  /** Processes that it belongs to. */
  processes: ProcessPartConnection;
  /** What was said there. */
  statements: StatementConnection;
  /** Preferred status. */
  status?: Maybe<Status>;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventSequenceOrder>>;
  where?: InputMaybe<EventSequenceWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventFollowsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventSequenceOrder>>;
  where?: InputMaybe<EventSequenceWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventLocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventProcessesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessPartOrder>>;
  where?: InputMaybe<ProcessPartWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** What happened or is planned at a time: a meeting or an action. */
export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Event. */
export type EventConnection = {
  /** The objects with their cursors. */
  edges: Array<EventEdge>;
  /** The objects. */
  nodes: Array<Event>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type EventEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Event;
};

/** Conditions on a list of Event; several mean and. */
export type EventListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<EventWhere>;
  /** None for which this holds. */
  none?: InputMaybe<EventWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<EventWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<EventWhere>;
};

/** Where an event took place. */
export type EventLocation = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** The event. */
  event: Event;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** The place. */
  place: Place;
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
};


/** Where an event took place. */
export type EventLocationClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** Where an event took place. */
export type EventLocationConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of EventLocation. */
export type EventLocationConnection = {
  /** The objects with their cursors. */
  edges: Array<EventLocationEdge>;
  /** The objects. */
  nodes: Array<EventLocation>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type EventLocationEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: EventLocation;
};

/** Conditions on a list of EventLocation; several mean and. */
export type EventLocationListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<EventLocationWhere>;
  /** None for which this holds. */
  none?: InputMaybe<EventLocationWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<EventLocationWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<EventLocationWhere>;
};

/** An order of EventLocation: one key each; several in a list, first key first. */
export type EventLocationOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on EventLocation; several mean and. `{}` holds for each. */
export type EventLocationWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<EventLocationWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** The event. */
  event?: InputMaybe<EventWhere>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<EventLocationWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<EventLocationWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** The place. */
  place?: InputMaybe<PlaceWhere>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** An order of Event: one key each; several in a list, first key first. */
export type EventOrder = {
  /** Orders by date. */
  date?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** An event came after another. */
export type EventSequence = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** The later event. */
  event: Event;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** The earlier event. */
  previous: Event;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
};


/** An event came after another. */
export type EventSequenceClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** An event came after another. */
export type EventSequenceConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of EventSequence. */
export type EventSequenceConnection = {
  /** The objects with their cursors. */
  edges: Array<EventSequenceEdge>;
  /** The objects. */
  nodes: Array<EventSequence>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type EventSequenceEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: EventSequence;
};

/** Conditions on a list of EventSequence; several mean and. */
export type EventSequenceListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<EventSequenceWhere>;
  /** None for which this holds. */
  none?: InputMaybe<EventSequenceWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<EventSequenceWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<EventSequenceWhere>;
};

/** An order of EventSequence: one key each; several in a list, first key first. */
export type EventSequenceOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on EventSequence; several mean and. `{}` holds for each. */
export type EventSequenceWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<EventSequenceWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** The later event. */
  event?: InputMaybe<EventWhere>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<EventSequenceWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<EventSequenceWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** The earlier event. */
  previous?: InputMaybe<EventWhere>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** Conditions on Event; several mean and. `{}` holds for each. */
export type EventWhere = {
  /** It is a Action, and this holds. */
  action?: InputMaybe<ActionWhere>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<EventWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Preferred date; all that sources say is under `attributes`. */
  date?: InputMaybe<DateFilter>;
  /** Preferred duration. */
  duration?: InputMaybe<DurationFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** What came after it. */
  followedBy?: InputMaybe<EventSequenceListFilter>;
  /** What it came after. */
  follows?: InputMaybe<EventSequenceListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Where it took place. */
  locations?: InputMaybe<EventLocationListFilter>;
  /** It is a Meeting, and this holds. */
  meeting?: InputMaybe<MeetingWhere>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<EventWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<EventWhere>>;
  /** Who took part. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** Processes that it belongs to. */
  processes?: InputMaybe<ProcessPartListFilter>;
  /** What was said there. */
  statements?: InputMaybe<StatementListFilter>;
  /** Preferred status. */
  status?: InputMaybe<StatusFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** The words or the place in a file on which a claim rests. Positions are UTF-16 units of the stored text, end-exclusive. */
export type Evidence = {
  /** SPAN only: where the words end. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The words themselves, exactly as stored. */
  exact: Scalars['String']['output'];
  /** Words of a text, a cell of a table, or a pointer into a structured file. */
  kind: EvidenceKind;
  /** POINTER only: the JSON pointer (RFC 6901). */
  pointer?: Maybe<Scalars['String']['output']>;
  /** Some words before. */
  prefix?: Maybe<Scalars['String']['output']>;
  /** SPAN only: where the words begin. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Some words after. */
  suffix?: Maybe<Scalars['String']['output']>;
};

/** What a claim rests on. */
export type EvidenceKind =
  /** A cell of a table. */
  | 'CELL'
  /** Words quoted from a work that is not held. */
  | 'CITATION'
  /** A place in a structured file. */
  | 'POINTER'
  /** Words of a stored text. */
  | 'SPAN';

/** Conditions on EvidenceKind. */
export type EvidenceKindFilter = {
  /** Is this. */
  eq?: InputMaybe<EvidenceKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<EvidenceKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<EvidenceKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<EvidenceKind>>;
};

/** An id in another scheme. */
export type ExternalId = {
  /** The scheme, such as `wikidata` or `iso3166-1`. */
  scheme: Scalars['String']['output'];
  /** Since when it is its id; null where no source says, or sources differ. */
  since?: Maybe<Scalars['EDTF']['output']>;
  /** The id that took its place there; null while it stands. */
  supersededBy?: Maybe<Scalars['String']['output']>;
  /** Until when it was its id; null where no source says, or sources differ. */
  until?: Maybe<Scalars['EDTF']['output']>;
  /** The id as that scheme writes it. */
  value: Scalars['String']['output'];
};

/** The answer for one foreign id. */
export type ExternalIdMatch = {
  /** The entity that bears it. */
  entity?: Maybe<Entity>;
  /** The id that was asked for. */
  key: Scalars['String']['output'];
};

/** One resolved assertion: the unit of truth. Always rests on at least one claim. */
export type Fact = {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
};


/** One resolved assertion: the unit of truth. Always rests on at least one claim. */
export type FactClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** One resolved assertion: the unit of truth. Always rests on at least one claim. */
export type FactConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Fact. */
export type FactConnection = {
  /** The objects with their cursors. */
  edges: Array<FactEdge>;
  /** The objects. */
  nodes: Array<Fact>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type FactEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Fact;
};

/** What is odd about the period of a fact. */
export type FactFlag =
  /** Its dates fit several periods that other sources give, so that none can be chosen: it stands alone and is DEPRECATED. */
  | 'AMBIGUOUS_PERIOD'
  /** A source saw it on a day that lies outside of every period that sources give for it. */
  | 'OUTSIDE_STATED_PERIOD';

/** Conditions on FactFlag. */
export type FactFlagFilter = {
  /** Is this. */
  eq?: InputMaybe<FactFlag>;
  /** Is one of these. */
  in?: InputMaybe<Array<FactFlag>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<FactFlag>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<FactFlag>>;
};

/** Conditions on a list of Fact; several mean and. */
export type FactListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<FactWhere>;
  /** None for which this holds. */
  none?: InputMaybe<FactWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<FactWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<FactWhere>;
};

/** An order of Fact: one key each; several in a list, first key first. */
export type FactOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** What the claims of a fact come to. */
export type FactStatus =
  /** Claims deny it, and none backs it: it does not stand. */
  | 'DENIED'
  /** Some claims back it, others deny it. */
  | 'DISPUTED'
  /** Claims back it, and none denies it. */
  | 'SUPPORTED';

/** Conditions on FactStatus. */
export type FactStatusFilter = {
  /** Is this. */
  eq?: InputMaybe<FactStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<FactStatus>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<FactStatus>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<FactStatus>>;
};

/** Conditions on Fact; several mean and. `{}` holds for each. */
export type FactWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<FactWhere>>;
  /** It is a Attribute, and this holds. */
  attribute?: InputMaybe<AttributeWhere>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** It is a Containment, and this holds. */
  containment?: InputMaybe<ContainmentWhere>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** It is a EventLocation, and this holds. */
  eventLocation?: InputMaybe<EventLocationWhere>;
  /** It is a EventSequence, and this holds. */
  eventSequence?: InputMaybe<EventSequenceWhere>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** It is a Membership, and this holds. */
  membership?: InputMaybe<MembershipWhere>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<FactWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<FactWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** It is a Participation, and this holds. */
  participation?: InputMaybe<ParticipationWhere>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** It is a ProcessPart, and this holds. */
  processPart?: InputMaybe<ProcessPartWhere>;
  /** It is a ProcessRole, and this holds. */
  processRole?: InputMaybe<ProcessRoleWhere>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** It is a Relation, and this holds. */
  relation?: InputMaybe<RelationWhere>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** It is a Statement, and this holds. */
  statement?: InputMaybe<StatementWhere>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** It is a Succession, and this holds. */
  succession?: InputMaybe<SuccessionWhere>;
  /** It is a Tenure, and this holds. */
  tenure?: InputMaybe<TenureWhere>;
  /** It is a TopicAssignment, and this holds. */
  topicAssignment?: InputMaybe<TopicAssignmentWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** A field whose value changed. */
export type FieldChange = {
  /** Its value afterwards, as text; null where it has none. */
  after?: Maybe<Scalars['String']['output']>;
  /** Its value before, as text; null where it had none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Name of the field; parts of a value follow after a dot, as in `valid.from.max`. */
  field: Scalars['String']['output'];
};

/** Conditions on a number. */
export type FloatFilter = {
  /** Equals. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater or equal. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is less or equal. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Differs, or is missing. */
  ne?: InputMaybe<Scalars['Float']['input']>;
};

/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type Group = Agent & Entity & Node & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Whom the source means. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Organisations it belongs to. */
  memberships: MembershipConnection;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Events it took part in. */
  participations: ParticipationConnection;
  /** Relations with other agents, from either end. */
  relations: RelationConnection;
  /** Roles in processes and agreements. */
  roles: ProcessRoleConnection;
  /** What it said. */
  statements: StatementConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
export type GroupTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Group. */
export type GroupConnection = {
  /** The objects with their cursors. */
  edges: Array<GroupEdge>;
  /** The objects. */
  nodes: Array<Group>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type GroupEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Group;
};

/** Conditions on a list of Group; several mean and. */
export type GroupListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<GroupWhere>;
  /** None for which this holds. */
  none?: InputMaybe<GroupWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<GroupWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<GroupWhere>;
};

/** An order of Group: one key each; several in a list, first key first. */
export type GroupOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Group; several mean and. `{}` holds for each. */
export type GroupWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<GroupWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Whom the source means. */
  definition?: InputMaybe<StringFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Organisations it belongs to. */
  memberships?: InputMaybe<MembershipListFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<GroupWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<GroupWhere>>;
  /** Events it took part in. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** Relations with other agents, from either end. */
  relations?: InputMaybe<RelationListFilter>;
  /** Roles in processes and agreements. */
  roles?: InputMaybe<ProcessRoleListFilter>;
  /** What it said. */
  statements?: InputMaybe<StatementListFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** Conditions on an id; old ids count as the one that they lead to. */
export type IdFilter = {
  /** Is this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Is not this one. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Conditions on a whole number. */
export type IntFilter = {
  /** Equals. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Differs, or is missing. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A decision of a person. Nothing is taken away by it; it stands until somebody ends it. */
export type Judgement = Node & {
  /** What was decided. */
  decision: Decision;
  /** Why it was undone. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** When it was undone; null while it stands. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who undid it. */
  endedBy?: Maybe<Scalars['String']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Who decided. */
  person: Scalars['String']['output'];
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  recordedAt: Scalars['DateTime']['output'];
  /** Ids of what it is about, as they were given; of a merge what was merged stands first. */
  targetIds: Array<Scalars['ID']['output']>;
};

/** A page of a list of Judgement. */
export type JudgementConnection = {
  /** The objects with their cursors. */
  edges: Array<JudgementEdge>;
  /** The objects. */
  nodes: Array<Judgement>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type JudgementEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Judgement;
};

/** Conditions on a list of Judgement; several mean and. */
export type JudgementListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<JudgementWhere>;
  /** None for which this holds. */
  none?: InputMaybe<JudgementWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<JudgementWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<JudgementWhere>;
};

/** An order of Judgement: one key each; several in a list, first key first. */
export type JudgementOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
};

/** Conditions on Judgement; several mean and. `{}` holds for each. */
export type JudgementWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<JudgementWhere>>;
  /** What was decided. */
  decision?: InputMaybe<DecisionFilter>;
  /** Why it was undone. */
  endReason?: InputMaybe<StringFilter>;
  /** When it was undone; null while it stands. */
  endedAt?: InputMaybe<DateTimeFilter>;
  /** Who undid it. */
  endedBy?: InputMaybe<StringFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** This does not hold. */
  not?: InputMaybe<JudgementWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<JudgementWhere>>;
  /** Who decided. */
  person?: InputMaybe<StringFilter>;
  /** Why. */
  reason?: InputMaybe<StringFilter>;
  /** When it was decided. */
  recordedAt?: InputMaybe<DateTimeFilter>;
};

/** Every type with an id. */
export type Kind =
  /** An event that is no meeting. */
  | 'ACTION'
  /** A text that parties agreed on. */
  | 'AGREEMENT'
  /** A value of an entity that sources give; `predicate` says which. */
  | 'ATTRIBUTE'
  /** One link of the chain through which a claim reached its document. */
  | 'ATTRIBUTION'
  /** One step of the graph's history. The list of all is in record order, and any of its cursors is good for ever. */
  | 'CHANGE'
  /** A town or city. */
  | 'CITY'
  /** One document stating one fact once. */
  | 'CLAIM'
  /** A place in the graph where facts stand that cannot all be true. All of them stay; `preferred` is the one that is shown where one value is asked for. */
  | 'CONFLICT'
  /** A place lies in another. */
  | 'CONTAINMENT'
  /** A state, current or former, as actor and as place. */
  | 'COUNTRY'
  /** An ingested text or file. */
  | 'DOCUMENT'
  /** Where an event took place. */
  | 'EVENT_LOCATION'
  /** An event came after another. */
  | 'EVENT_SEQUENCE'
  /** A plural or unnamed actor, such as opposition factions; of one document until somebody links it. */
  | 'GROUP'
  /** A decision of a person. Nothing is taken away by it; it stands until somebody ends it. */
  | 'JUDGEMENT'
  /** An event in which agents meet. */
  | 'MEETING'
  /** An agent belongs to an organisation. */
  | 'MEMBERSHIP'
  /** A name as it stands in a document, with the entity it was resolved to, if any. */
  | 'MENTION'
  /** One spelling of one entity. */
  | 'NAME'
  /** A post as such; people hold it for a time. */
  | 'OFFICE'
  /** A body with a name: government, party, agency, armed group … */
  | 'ORGANISATION'
  /** An agent takes part in an event. */
  | 'PARTICIPATION'
  /** A human being. */
  | 'PERSON'
  /** A negotiation, peace process, dispute or normalisation track. */
  | 'PROCESS'
  /** A meeting, agreement or process belongs to a process. */
  | 'PROCESS_PART'
  /** An agent takes a role in a process or an agreement. Roles are additive. */
  | 'PROCESS_ROLE'
  /** One appearance of a text: two outlets that print the same words are one document with two publications. */
  | 'PUBLICATION'
  /** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
  | 'REGION'
  /** A relation between two agents. */
  | 'RELATION'
  /** One ingestion run that changed something. */
  | 'RUN'
  /** A publisher or data set. */
  | 'SOURCE'
  /** One utterance as reported. A fact like others: with claims, origins, retraction. */
  | 'STATEMENT'
  /** One thing took the place of another. */
  | 'SUCCESSION'
  /** A person holds an office. */
  | 'TENURE'
  /** An area that is no state, such as a province or a disputed area. */
  | 'TERRITORY'
  /** A subject matter. */
  | 'TOPIC'
  /** What an event, process or agreement is about. */
  | 'TOPIC_ASSIGNMENT'
  /** A building or site where agents meet. */
  | 'VENUE';

/** Conditions on Kind. */
export type KindFilter = {
  /** Is this. */
  eq?: InputMaybe<Kind>;
  /** Is one of these. */
  in?: InputMaybe<Array<Kind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Kind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Kind>>;
};

/** The sorts of objects whose history is told. */
export type Layer =
  /** One document stating one fact once. */
  | 'CLAIM'
  /** Ingested texts and files. */
  | 'DOCUMENT'
  /** People, states, organisations, events and all else that is looked up. */
  | 'ENTITY'
  /** What is true of them, as far as the sources say. */
  | 'FACT';

/** Conditions on Layer. */
export type LayerFilter = {
  /** Is this. */
  eq?: InputMaybe<Layer>;
  /** Is one of these. */
  in?: InputMaybe<Array<Layer>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Layer>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Layer>>;
};

/** An event in which agents meet. */
export type Meeting = Entity & Event & Node & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Preferred date; all that sources say is under `attributes`. */
  date?: Maybe<DateValue>;
  /** Preferred duration. */
  duration?: Maybe<DurationValue>;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** What came after it. */
  followedBy: EventSequenceConnection;
  /** What it came after. */
  follows: EventSequenceConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** Why several reports were taken for one meeting: their principals, days and places; null where nothing was joined. */
  joinReason?: Maybe<Scalars['String']['output']>;
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it took place. */
  locations: EventLocationConnection;
  /** What sort of meeting it is. */
  meetingKind: MeetingKind;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Who took part. */
  participations: ParticipationConnection;
  /** Processes that it belongs to. */
  processes: ProcessPartConnection;
  /** What was said there. */
  statements: StatementConnection;
  /** Preferred status. */
  status?: Maybe<Status>;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** An event in which agents meet. */
export type MeetingAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** An event in which agents meet. */
export type MeetingFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** An event in which agents meet. */
export type MeetingFollowedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventSequenceOrder>>;
  where?: InputMaybe<EventSequenceWhere>;
};


/** An event in which agents meet. */
export type MeetingFollowsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventSequenceOrder>>;
  where?: InputMaybe<EventSequenceWhere>;
};


/** An event in which agents meet. */
export type MeetingLocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** An event in which agents meet. */
export type MeetingMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** An event in which agents meet. */
export type MeetingNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** An event in which agents meet. */
export type MeetingParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** An event in which agents meet. */
export type MeetingProcessesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessPartOrder>>;
  where?: InputMaybe<ProcessPartWhere>;
};


/** An event in which agents meet. */
export type MeetingStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** An event in which agents meet. */
export type MeetingTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Meeting. */
export type MeetingConnection = {
  /** The objects with their cursors. */
  edges: Array<MeetingEdge>;
  /** The objects. */
  nodes: Array<Meeting>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type MeetingEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Meeting;
};

/** What sort of meeting it is. */
export type MeetingKind =
  /** Two sides. */
  | 'BILATERAL'
  /** By telephone or video. */
  | 'CALL'
  /** More than two sides. */
  | 'MULTILATERAL'
  /** Any other meeting. */
  | 'OTHER'
  /** At the level of heads of state or government. */
  | 'SUMMIT'
  /** A round of negotiations. */
  | 'TALKS'
  /** A visit. */
  | 'VISIT';

/** Conditions on MeetingKind. */
export type MeetingKindFilter = {
  /** Is this. */
  eq?: InputMaybe<MeetingKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<MeetingKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<MeetingKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<MeetingKind>>;
};

/** Conditions on a list of Meeting; several mean and. */
export type MeetingListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<MeetingWhere>;
  /** None for which this holds. */
  none?: InputMaybe<MeetingWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<MeetingWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<MeetingWhere>;
};

/** An order of Meeting: one key each; several in a list, first key first. */
export type MeetingOrder = {
  /** Orders by date. */
  date?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Meeting; several mean and. `{}` holds for each. */
export type MeetingWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<MeetingWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Preferred date; all that sources say is under `attributes`. */
  date?: InputMaybe<DateFilter>;
  /** Preferred duration. */
  duration?: InputMaybe<DurationFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** What came after it. */
  followedBy?: InputMaybe<EventSequenceListFilter>;
  /** What it came after. */
  follows?: InputMaybe<EventSequenceListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** Why several reports were taken for one meeting: their principals, days and places; null where nothing was joined. */
  joinReason?: InputMaybe<StringFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Where it took place. */
  locations?: InputMaybe<EventLocationListFilter>;
  /** What sort of meeting it is. */
  meetingKind?: InputMaybe<MeetingKindFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<MeetingWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<MeetingWhere>>;
  /** Who took part. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** Processes that it belongs to. */
  processes?: InputMaybe<ProcessPartListFilter>;
  /** What was said there. */
  statements?: InputMaybe<StatementListFilter>;
  /** Preferred status. */
  status?: InputMaybe<StatusFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** An agent belongs to an organisation. */
export type Membership = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Who belongs to it. */
  member: Agent;
  /** In which way. */
  membershipKind: MembershipKind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** The organisation. */
  organisation: Organisation;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
};


/** An agent belongs to an organisation. */
export type MembershipClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** An agent belongs to an organisation. */
export type MembershipConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Membership. */
export type MembershipConnection = {
  /** The objects with their cursors. */
  edges: Array<MembershipEdge>;
  /** The objects. */
  nodes: Array<Membership>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type MembershipEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Membership;
};

/** In which way an agent belongs to an organisation. */
export type MembershipKind =
  /** Full member. */
  | 'FULL'
  /** Observer. */
  | 'OBSERVER'
  /** Any other way. */
  | 'OTHER'
  /** Suspended. */
  | 'SUSPENDED';

/** Conditions on MembershipKind. */
export type MembershipKindFilter = {
  /** Is this. */
  eq?: InputMaybe<MembershipKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<MembershipKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<MembershipKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<MembershipKind>>;
};

/** Conditions on a list of Membership; several mean and. */
export type MembershipListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<MembershipWhere>;
  /** None for which this holds. */
  none?: InputMaybe<MembershipWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<MembershipWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<MembershipWhere>;
};

/** An order of Membership: one key each; several in a list, first key first. */
export type MembershipOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by the name of member. */
  memberName?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Membership; several mean and. `{}` holds for each. */
export type MembershipWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<MembershipWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Who belongs to it. */
  member?: InputMaybe<AgentWhere>;
  /** In which way. */
  membershipKind?: InputMaybe<MembershipKindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<MembershipWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<MembershipWhere>>;
  /** The organisation. */
  organisation?: InputMaybe<OrganisationWhere>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** A name as it stands in a document, with the entity it was resolved to, if any. */
export type Mention = Node & {
  /** How that is known. */
  basis: Basis;
  /** The document. */
  document: Document;
  /** Where they end. */
  end: Scalars['Int']['output'];
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whom or what they mean. */
  resolvedTo?: Maybe<Entity>;
  /** Where they begin, in UTF-16 units of the stored text. */
  start: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** A page of a list of Mention. */
export type MentionConnection = {
  /** The objects with their cursors. */
  edges: Array<MentionEdge>;
  /** The objects. */
  nodes: Array<Mention>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type MentionEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Mention;
};

/** Conditions on a list of Mention; several mean and. */
export type MentionListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<MentionWhere>;
  /** None for which this holds. */
  none?: InputMaybe<MentionWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<MentionWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<MentionWhere>;
};

/** An order of Mention: one key each; several in a list, first key first. */
export type MentionOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by start. */
  start?: InputMaybe<Order>;
};

/** Conditions on Mention; several mean and. `{}` holds for each. */
export type MentionWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<MentionWhere>>;
  /** How that is known. */
  basis?: InputMaybe<BasisFilter>;
  /** The document. */
  document?: InputMaybe<DocumentWhere>;
  /** Where they end. */
  end?: InputMaybe<IntFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** This does not hold. */
  not?: InputMaybe<MentionWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<MentionWhere>>;
  /** Whom or what they mean. */
  resolvedTo?: InputMaybe<EntityWhere>;
  /** Where they begin, in UTF-16 units of the stored text. */
  start?: InputMaybe<IntFilter>;
  /** The words. */
  text?: InputMaybe<StringFilter>;
};

/** How a document puts a claim. */
export type Modality =
  /** As said by others. */
  | 'ALLEGED'
  /** As a fact. */
  | 'ASSERTED'
  /** As untrue. */
  | 'DENIED'
  /** As an example: invented or edited sample texts. */
  | 'EXAMPLE'
  /** As supposed. */
  | 'HYPOTHETICAL'
  /** As planned. */
  | 'PLANNED';

/** Whether a fact is told as actual, planned or alleged. */
export type ModalityClass =
  /** Actual. */
  | 'ACTUAL'
  /** Alleged. */
  | 'ALLEGED'
  /** Planned. */
  | 'PLANNED';

/** Conditions on ModalityClass. */
export type ModalityClassFilter = {
  /** Is this. */
  eq?: InputMaybe<ModalityClass>;
  /** Is one of these. */
  in?: InputMaybe<Array<ModalityClass>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<ModalityClass>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<ModalityClass>>;
};

/** Conditions on Modality. */
export type ModalityFilter = {
  /** Is this. */
  eq?: InputMaybe<Modality>;
  /** Is one of these. */
  in?: InputMaybe<Array<Modality>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Modality>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Modality>>;
};

/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type Mutation = {
  /** Says that a claim holds. */
  acceptClaim?: Maybe<ChangeReport>;
  /** Says that two entities of one type are one. Both ids answer. */
  mergeEntities?: Maybe<ChangeReport>;
  /** Shows a fact before the others of its slot. */
  preferFact?: Maybe<ChangeReport>;
  /** Undoes a retraction. */
  reinstateDocument?: Maybe<ChangeReport>;
  /** Says that a claim does not hold: it is in no fact from then on. */
  rejectClaim?: Maybe<ChangeReport>;
  /** Takes back a document, or everything that a source or a run brought; it stays so when it is ingested again. */
  retractDocument?: Maybe<ChangeReport>;
  /** Undoes a merge, and holds the two apart from now on. */
  unmergeEntities?: Maybe<ChangeReport>;
  /** Ends any judgement that stands. Of a merge it holds nothing apart; that is what unmergeEntities does. */
  withdrawJudgement?: Maybe<ChangeReport>;
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationAcceptClaimArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person?: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationMergeEntitiesArgs = {
  from: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  into: Scalars['ID']['input'];
  person?: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationPreferFactArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person?: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationReinstateDocumentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person?: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationRejectClaimArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person?: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationRetractDocumentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person?: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationUnmergeEntitiesArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person?: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/** Decisions of people. Each is looked at, kept with its reason, and carried out whole or not at all; there only while the service listens to this machine alone. */
export type MutationWithdrawJudgementArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  person?: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

/** One spelling of one entity. */
export type Name = Node & {
  /** Number of claims that give it; 0 where nobody claims it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so. None for names that nobody claims: those made from what is known (DESCRIPTION), and the words by which documents write what no claim names. */
  claims: ClaimConnection;
  /** Whose name it is. */
  entity: Entity;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Language tag (BCP 47). */
  language?: Maybe<Scalars['String']['output']>;
  /** What sort of name it is. */
  nameKind: NameKind;
  /** Number of independent origins. */
  originCount: Scalars['Int']['output'];
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** NORMAL; DEPRECATED where its dates fit several periods of this name. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** Script (ISO 15924). */
  script?: Maybe<Scalars['String']['output']>;
  /** The spelling, exactly as given. */
  text: Scalars['String']['output'];
  /** When it was so named; both ends are UNKNOWN where no claim says. */
  valid: Period;
};


/** One spelling of one entity. */
export type NameClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};

/** A page of a list of Name. */
export type NameConnection = {
  /** The objects with their cursors. */
  edges: Array<NameEdge>;
  /** The objects. */
  nodes: Array<Name>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type NameEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Name;
};

/** Conditions on a name; `matches` looks at every spelling, in any script and order of words. */
export type NameFilter = {
  /** Has this in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of its names has all these words; words for the class, such as talks and negotiations, count as one. */
  matches?: InputMaybe<Scalars['String']['input']>;
  /** Is not this text. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these texts. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of name it is. */
export type NameKind =
  /** Capital letters (UN). */
  | 'ACRONYM'
  /** Another spelling or name. */
  | 'ALIAS'
  /** The word for its people or the adjective (Syrian). */
  | 'DEMONYM'
  /** Made from what is known of a nameless one. */
  | 'DESCRIPTION'
  /** A seat that stands for it (the Kremlin). */
  | 'METONYM'
  /** The full official name. */
  | 'OFFICIAL'
  /** Any other name. */
  | 'OTHER'
  /** The everyday name, which is shown. */
  | 'SHORT'
  /** The name in another script's letters. */
  | 'TRANSLITERATION';

/** Conditions on NameKind. */
export type NameKindFilter = {
  /** Is this. */
  eq?: InputMaybe<NameKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<NameKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<NameKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<NameKind>>;
};

/** Conditions on a list of Name; several mean and. */
export type NameListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<NameWhere>;
  /** None for which this holds. */
  none?: InputMaybe<NameWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<NameWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<NameWhere>;
};

/** An order of Name: one key each; several in a list, first key first. */
export type NameOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by text. */
  text?: InputMaybe<Order>;
};

/** Conditions on Name; several mean and. `{}` holds for each. */
export type NameWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<NameWhere>>;
  /** Number of claims that give it; 0 where nobody claims it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so. None for names that nobody claims: those made from what is known (DESCRIPTION), and the words by which documents write what no claim names. */
  claims?: InputMaybe<ClaimListFilter>;
  /** Whose name it is. */
  entity?: InputMaybe<EntityWhere>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Language tag (BCP 47). */
  language?: InputMaybe<StringFilter>;
  /** What sort of name it is. */
  nameKind?: InputMaybe<NameKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<NameWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<NameWhere>>;
  /** Number of independent origins. */
  originCount?: InputMaybe<IntFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** NORMAL; DEPRECATED where its dates fit several periods of this name. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** Script (ISO 15924). */
  script?: InputMaybe<StringFilter>;
  /** The spelling, exactly as given. */
  text?: InputMaybe<StringFilter>;
  /** When it was so named; both ends are UNKNOWN where no claim says. */
  valid?: InputMaybe<PeriodFilter>;
};

/** Anything with an id, unique in the whole graph. An id once answered answers for ever. */
export type Node = {
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
};

/** A post as such; people hold it for a time. */
export type Office = Entity & Node & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** What sort of office it is. */
  function: OfficeFunction;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Whose office it is. */
  of?: Maybe<Agent>;
  /** What it came from and what came from it. */
  successions: SuccessionConnection;
  /** Who held it. */
  tenures: TenureConnection;
  /** The title without the body, such as President. */
  title?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A post as such; people hold it for a time. */
export type OfficeAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A post as such; people hold it for a time. */
export type OfficeFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A post as such; people hold it for a time. */
export type OfficeMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A post as such; people hold it for a time. */
export type OfficeNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A post as such; people hold it for a time. */
export type OfficeSuccessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


/** A post as such; people hold it for a time. */
export type OfficeTenuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


/** A post as such; people hold it for a time. */
export type OfficeTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Office. */
export type OfficeConnection = {
  /** The objects with their cursors. */
  edges: Array<OfficeEdge>;
  /** The objects. */
  nodes: Array<Office>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type OfficeEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Office;
};

/** What sort of office it is. */
export type OfficeFunction =
  /** Ambassador. */
  | 'AMBASSADOR'
  /** Defence minister. */
  | 'DEFENCE_MINISTER'
  /** Envoy for one matter. */
  | 'ENVOY'
  /** Foreign minister. */
  | 'FOREIGN_MINISTER'
  /** Head of government. */
  | 'HEAD_OF_GOVERNMENT'
  /** Head of state. */
  | 'HEAD_OF_STATE'
  /** Member of a legislature. */
  | 'LEGISLATOR'
  /** Any other office. */
  | 'OTHER'
  /** Secretary-general of a body. */
  | 'SECRETARY_GENERAL'
  /** Spokesperson. */
  | 'SPOKESPERSON';

/** Conditions on OfficeFunction. */
export type OfficeFunctionFilter = {
  /** Is this. */
  eq?: InputMaybe<OfficeFunction>;
  /** Is one of these. */
  in?: InputMaybe<Array<OfficeFunction>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<OfficeFunction>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<OfficeFunction>>;
};

/** Conditions on a list of Office; several mean and. */
export type OfficeListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<OfficeWhere>;
  /** None for which this holds. */
  none?: InputMaybe<OfficeWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<OfficeWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<OfficeWhere>;
};

/** An order of Office: one key each; several in a list, first key first. */
export type OfficeOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
  /** Orders by title. */
  title?: InputMaybe<Order>;
};

/** Conditions on Office; several mean and. `{}` holds for each. */
export type OfficeWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<OfficeWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** What sort of office it is. */
  function?: InputMaybe<OfficeFunctionFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<OfficeWhere>;
  /** Whose office it is. */
  of?: InputMaybe<AgentWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<OfficeWhere>>;
  /** What it came from and what came from it. */
  successions?: InputMaybe<SuccessionListFilter>;
  /** Who held it. */
  tenures?: InputMaybe<TenureListFilter>;
  /** The title without the body, such as President. */
  title?: InputMaybe<StringFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** The direction of one key of an order. What is missing stands last, unless said otherwise. */
export type Order =
  /** Ascending, what is missing last. */
  | 'ASC'
  /** Ascending, what is missing first. */
  | 'ASC_MISSING_FIRST'
  /** Descending, what is missing last. */
  | 'DESC'
  /** Descending, what is missing first. */
  | 'DESC_MISSING_FIRST';

/** A body with a name: government, party, agency, armed group … */
export type Organisation = Agent & Entity & Node & {
  /** Its short form in capitals. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** When it came into being; facts about it cannot begin before. */
  began?: Maybe<DateValue>;
  /** When it was dissolved; facts about it cannot end later. */
  ended?: Maybe<DateValue>;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Who belongs to it. */
  members: MembershipConnection;
  /** Organisations it belongs to. */
  memberships: MembershipConnection;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Offices of the body. */
  offices: OfficeConnection;
  /** What sort of body it is. */
  organisationKind: OrganisationKind;
  /** Events it took part in. */
  participations: ParticipationConnection;
  /** Relations with other agents, from either end. */
  relations: RelationConnection;
  /** Roles in processes and agreements. */
  roles: ProcessRoleConnection;
  /** What it said. */
  statements: StatementConnection;
  /** What it came from and what came from it. */
  successions: SuccessionConnection;
  /** Who held its offices. */
  tenures: TenureConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationOfficesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationSuccessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationTenuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


/** A body with a name: government, party, agency, armed group … */
export type OrganisationTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Organisation. */
export type OrganisationConnection = {
  /** The objects with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The objects. */
  nodes: Array<Organisation>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type OrganisationEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Organisation;
};

/** What sort of body an organisation is. */
export type OrganisationKind =
  /** An armed group that is no state's. */
  | 'ARMED_GROUP'
  /** A company. */
  | 'COMPANY'
  /** The government of a state, which is not the state. */
  | 'GOVERNMENT'
  /** A body of states. */
  | 'INTERGOVERNMENTAL'
  /** Armed forces of a state. */
  | 'MILITARY'
  /** A news agency. */
  | 'NEWS_AGENCY'
  /** A non-governmental organisation. */
  | 'NGO'
  /** Any other body. */
  | 'OTHER'
  /** A party. */
  | 'POLITICAL_PARTY'
  /** A public body below the government. */
  | 'PUBLIC_BODY';

/** Conditions on OrganisationKind. */
export type OrganisationKindFilter = {
  /** Is this. */
  eq?: InputMaybe<OrganisationKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<OrganisationKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<OrganisationKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<OrganisationKind>>;
};

/** Conditions on a list of Organisation; several mean and. */
export type OrganisationListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<OrganisationWhere>;
  /** None for which this holds. */
  none?: InputMaybe<OrganisationWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<OrganisationWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<OrganisationWhere>;
};

/** An order of Organisation: one key each; several in a list, first key first. */
export type OrganisationOrder = {
  /** Orders by began. */
  began?: InputMaybe<Order>;
  /** Orders by ended. */
  ended?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Organisation; several mean and. `{}` holds for each. */
export type OrganisationWhere = {
  /** Its short form in capitals. */
  acronym?: InputMaybe<StringFilter>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<OrganisationWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** When it came into being; facts about it cannot begin before. */
  began?: InputMaybe<DateFilter>;
  /** When it was dissolved; facts about it cannot end later. */
  ended?: InputMaybe<DateFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Who belongs to it. */
  members?: InputMaybe<MembershipListFilter>;
  /** Organisations it belongs to. */
  memberships?: InputMaybe<MembershipListFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrganisationWhere>;
  /** Offices of the body. */
  offices?: InputMaybe<OfficeListFilter>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<OrganisationWhere>>;
  /** What sort of body it is. */
  organisationKind?: InputMaybe<OrganisationKindFilter>;
  /** Events it took part in. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** Relations with other agents, from either end. */
  relations?: InputMaybe<RelationListFilter>;
  /** Roles in processes and agreements. */
  roles?: InputMaybe<ProcessRoleListFilter>;
  /** What it said. */
  statements?: InputMaybe<StatementListFilter>;
  /** What it came from and what came from it. */
  successions?: InputMaybe<SuccessionListFilter>;
  /** Who held its offices. */
  tenures?: InputMaybe<TenureListFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** How a page lies in its list. */
export type PageInfo = {
  /** Cursor of the last object of the page. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some stand before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first object of the page. */
  startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** An agent takes part in an event. */
export type Participation = Fact & Node & {
  /** Who takes part. */
  agent: Agent;
  /** Offices in which it acts. */
  capacities: OfficeConnection;
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** The event. */
  event: Event;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** For whom it acts. */
  onBehalfOf?: Maybe<Agent>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** The state or body for which it acts or speaks: the owner of the capacity, the one on whose behalf, the agent itself if it is no person, else the owner of the only office that it can have held then; null where none of these is known. */
  represents?: Maybe<Agent>;
  /** How that is known: EXPLICIT where a source gives capacity or principal or the agent is a body itself, INFERRED where it follows from the offices held. */
  representsBasis?: Maybe<Basis>;
  /** Whether a person has looked at it. */
  review: Review;
  /** In which role. */
  role: Role;
  /** The source's own word. */
  roleText?: Maybe<Scalars['String']['output']>;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
};


/** An agent takes part in an event. */
export type ParticipationCapacitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/** An agent takes part in an event. */
export type ParticipationClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** An agent takes part in an event. */
export type ParticipationConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Participation. */
export type ParticipationConnection = {
  /** The objects with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The objects. */
  nodes: Array<Participation>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ParticipationEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Participation;
};

/** Conditions on a list of Participation; several mean and. */
export type ParticipationListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ParticipationWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ParticipationWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ParticipationWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ParticipationWhere>;
};

/** An order of Participation: one key each; several in a list, first key first. */
export type ParticipationOrder = {
  /** Orders by the name of agent. */
  agentName?: InputMaybe<Order>;
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by role. */
  role?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Participation; several mean and. `{}` holds for each. */
export type ParticipationWhere = {
  /** Who takes part. */
  agent?: InputMaybe<AgentWhere>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ParticipationWhere>>;
  /** Offices in which it acts. */
  capacities?: InputMaybe<OfficeListFilter>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** The event. */
  event?: InputMaybe<EventWhere>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<ParticipationWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** For whom it acts. */
  onBehalfOf?: InputMaybe<AgentWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ParticipationWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** The state or body for which it acts or speaks: the owner of the capacity, the one on whose behalf, the agent itself if it is no person, else the owner of the only office that it can have held then; null where none of these is known. */
  represents?: InputMaybe<AgentWhere>;
  /** How that is known: EXPLICIT where a source gives capacity or principal or the agent is a body itself, INFERRED where it follows from the offices held. */
  representsBasis?: InputMaybe<BasisFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** In which role. */
  role?: InputMaybe<RoleFilter>;
  /** The source's own word. */
  roleText?: InputMaybe<StringFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** When a fact was true. */
export type Period = {
  /** Both ends in EDTF; null where no source gives either. */
  edtf?: Maybe<Scalars['EDTF']['output']>;
  /** Its beginning. */
  from: Bound;
  /** Its end. */
  to: Bound;
};

/** Conditions on a period. */
export type PeriodFilter = {
  /** What is known of its beginning. */
  fromKind?: InputMaybe<BoundKindFilter>;
  /** What is known of its end. */
  toKind?: InputMaybe<BoundKindFilter>;
};

/** A human being. */
export type Person = Agent & Entity & Node & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Date of birth. */
  born?: Maybe<DateValue>;
  /** Date of death. */
  died?: Maybe<DateValue>;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Gender, as sources give it. */
  gender?: Maybe<Scalars['String']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Organisations it belongs to. */
  memberships: MembershipConnection;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Events it took part in. */
  participations: ParticipationConnection;
  /** Relations with other agents, from either end. */
  relations: RelationConnection;
  /** Roles in processes and agreements. */
  roles: ProcessRoleConnection;
  /** What it said. */
  statements: StatementConnection;
  /** Offices held. */
  tenures: TenureConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A human being. */
export type PersonAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A human being. */
export type PersonFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A human being. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** A human being. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A human being. */
export type PersonNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A human being. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A human being. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** A human being. */
export type PersonRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** A human being. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** A human being. */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


/** A human being. */
export type PersonTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Person. */
export type PersonConnection = {
  /** The objects with their cursors. */
  edges: Array<PersonEdge>;
  /** The objects. */
  nodes: Array<Person>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type PersonEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Person;
};

/** Conditions on a list of Person; several mean and. */
export type PersonListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<PersonWhere>;
  /** None for which this holds. */
  none?: InputMaybe<PersonWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<PersonWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<PersonWhere>;
};

/** An order of Person: one key each; several in a list, first key first. */
export type PersonOrder = {
  /** Orders by born. */
  born?: InputMaybe<Order>;
  /** Orders by died. */
  died?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Person; several mean and. `{}` holds for each. */
export type PersonWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<PersonWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Date of birth. */
  born?: InputMaybe<DateFilter>;
  /** Date of death. */
  died?: InputMaybe<DateFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Gender, as sources give it. */
  gender?: InputMaybe<StringFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Organisations it belongs to. */
  memberships?: InputMaybe<MembershipListFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<PersonWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<PersonWhere>>;
  /** Events it took part in. */
  participations?: InputMaybe<ParticipationListFilter>;
  /** Relations with other agents, from either end. */
  relations?: InputMaybe<RelationListFilter>;
  /** Roles in processes and agreements. */
  roles?: InputMaybe<ProcessRoleListFilter>;
  /** What it said. */
  statements?: InputMaybe<StatementListFilter>;
  /** Offices held. */
  tenures?: InputMaybe<TenureListFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** Where something can be: a country, city, venue, region or territory. */
export type Place = {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Places that it lies in. */
  containments: ContainmentConnection;
  /** Places that lie in it. */
  contains: ContainmentConnection;
  /** Events that took place there. */
  events: EventLocationConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceContainmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** Where something can be: a country, city, venue, region or territory. */
export type PlaceTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Place. */
export type PlaceConnection = {
  /** The objects with their cursors. */
  edges: Array<PlaceEdge>;
  /** The objects. */
  nodes: Array<Place>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type PlaceEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Place;
};

/** Conditions on a list of Place; several mean and. */
export type PlaceListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<PlaceWhere>;
  /** None for which this holds. */
  none?: InputMaybe<PlaceWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<PlaceWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<PlaceWhere>;
};

/** An order of Place: one key each; several in a list, first key first. */
export type PlaceOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Place; several mean and. `{}` holds for each. */
export type PlaceWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<PlaceWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** It is a City, and this holds. */
  city?: InputMaybe<CityWhere>;
  /** Places that it lies in. */
  containments?: InputMaybe<ContainmentListFilter>;
  /** Places that lie in it. */
  contains?: InputMaybe<ContainmentListFilter>;
  /** It is a Country, and this holds. */
  country?: InputMaybe<CountryWhere>;
  /** Events that took place there. */
  events?: InputMaybe<EventLocationListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Degrees north. */
  latitude?: InputMaybe<FloatFilter>;
  /** Degrees east. */
  longitude?: InputMaybe<FloatFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlaceWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<PlaceWhere>>;
  /** It is a Region, and this holds. */
  region?: InputMaybe<RegionWhere>;
  /** It is a Territory, and this holds. */
  territory?: InputMaybe<TerritoryWhere>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
  /** It is a Venue, and this holds. */
  venue?: InputMaybe<VenueWhere>;
};

/** Whether a source says that there is one, or none. */
export type Polarity =
  /** The source says that there is one. */
  | 'STATED'
  /** The source says that there is none. */
  | 'STATED_ABSENT';

/** Conditions on Polarity. */
export type PolarityFilter = {
  /** Is this. */
  eq?: InputMaybe<Polarity>;
  /** Is one of these. */
  in?: InputMaybe<Array<Polarity>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Polarity>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Polarity>>;
};

/** How fine a date is. */
export type Precision =
  /** A hundred years. */
  | 'CENTURY'
  /** One calendar day. */
  | 'DAY'
  /** Ten years. */
  | 'DECADE'
  /** One calendar month. */
  | 'MONTH'
  /** Not known. */
  | 'UNKNOWN'
  /** One calendar year. */
  | 'YEAR';

/** Conditions on Precision. */
export type PrecisionFilter = {
  /** Is this. */
  eq?: InputMaybe<Precision>;
  /** Is one of these. */
  in?: InputMaybe<Array<Precision>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Precision>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Precision>>;
};

/** Every edge type and every attribute. */
export type Predicate =
  /** What an event, process or agreement is about. */
  | 'ABOUT'
  /** Accompanies the talks at the sides' wish. */
  | 'ACCOMPANYING_STATE_OF'
  /** Allies. */
  | 'ALLIED_WITH'
  /** Is present. */
  | 'ATTENDEE_OF'
  /** Attribute: began. */
  | 'BEGAN'
  /** Attribute: born. */
  | 'BORN'
  /** Presides. */
  | 'CHAIR_OF'
  /** Attribute: characterisation. */
  | 'CHARACTERISATION'
  /** Calls the sides together. */
  | 'CONVENER_OF'
  /** Presides with others. */
  | 'CO_CHAIR_OF'
  /** Shapes terms with others. */
  | 'CO_MEDIATOR_OF'
  /** Attribute: date. */
  | 'DATE'
  /** Keeps the text. */
  | 'DEPOSITARY_OF'
  /** Attribute: died. */
  | 'DIED'
  /** Diplomatic relations, at the level given by `value`. */
  | 'DIPLOMATIC_RELATION'
  /** Attribute: duration. */
  | 'DURATION'
  /** Attribute: ended. */
  | 'ENDED'
  /** Speaks for a third party in it. */
  | 'ENVOY_TO'
  /** Lends good offices. */
  | 'FACILITATOR_OF'
  /** An event came after another. */
  | 'FOLLOWS'
  /** Attribute: gender. */
  | 'GENDER'
  /** Governs: the government of a state, and the state. */
  | 'GOVERNS'
  /** Answers for the implementation. */
  | 'GUARANTOR_OF'
  /** Where an event took place. */
  | 'HELD_IN'
  /** A person holds an office. */
  | 'HOLDS'
  /** Gives the venue. */
  | 'HOST_OF'
  /** Carries it out. */
  | 'IMPLEMENTER_OF'
  /** A named group belongs to an unnamed or wider one. */
  | 'INCLUDED_IN'
  /** Attribute: in force. */
  | 'IN_FORCE'
  /** Leads. */
  | 'LEADS'
  /** Shapes terms. */
  | 'MEDIATOR_OF'
  /** An agent belongs to an organisation. */
  | 'MEMBER_OF'
  /** Watches the implementation. */
  | 'MONITOR_OF'
  /** Lends its moral weight to the implementation. */
  | 'MORAL_GUARANTOR_OF'
  /** Has no voice. */
  | 'OBSERVER_OF'
  /** Attribute: other attribute. */
  | 'OTHER_ATTRIBUTE'
  /** See relationText. */
  | 'OTHER_RELATION'
  /** See roleText. */
  | 'OTHER_ROLE_IN'
  /** An agent takes part in an event. */
  | 'PARTICIPATED_IN'
  /** One of the sides. */
  | 'PARTY_TO'
  /** A meeting, agreement or process belongs to a process. */
  | 'PART_OF'
  /** Recognises. */
  | 'RECOGNISES'
  /** One utterance as reported. A fact like others: with claims, origins, retraction. */
  | 'SAID'
  /** Sanctions. */
  | 'SANCTIONS'
  /** Signs it. */
  | 'SIGNATORY_OF'
  /** Attribute: signed. */
  | 'SIGNED'
  /** Stands behind it. */
  | 'SPONSOR_OF'
  /** Attribute: status. */
  | 'STATUS'
  /** One thing took the place of another. */
  | 'SUCCEEDED_BY'
  /** Backs it. */
  | 'SUPPORTER_OF'
  /** Supports. */
  | 'SUPPORTS'
  /** A place lies in another. */
  | 'WITHIN'
  /** Attests a signature. */
  | 'WITNESS_OF';

/** Conditions on Predicate. */
export type PredicateFilter = {
  /** Is this. */
  eq?: InputMaybe<Predicate>;
  /** Is one of these. */
  in?: InputMaybe<Array<Predicate>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Predicate>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Predicate>>;
};

/** A negotiation, peace process, dispute or normalisation track. */
export type Process = Entity & Node & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** Meetings, agreements and smaller processes that belong to it. */
  parts: ProcessPartConnection;
  /** Larger processes that it belongs to. */
  processes: ProcessPartConnection;
  /** Who takes which role. */
  roles: ProcessRoleConnection;
  /** Preferred status. */
  status?: Maybe<Status>;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessPartsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessPartOrder>>;
  where?: InputMaybe<ProcessPartWhere>;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessProcessesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessPartOrder>>;
  where?: InputMaybe<ProcessPartWhere>;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** A negotiation, peace process, dispute or normalisation track. */
export type ProcessTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Process. */
export type ProcessConnection = {
  /** The objects with their cursors. */
  edges: Array<ProcessEdge>;
  /** The objects. */
  nodes: Array<Process>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ProcessEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Process;
};

/** Conditions on a list of Process; several mean and. */
export type ProcessListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ProcessWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ProcessWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ProcessWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ProcessWhere>;
};

/** An order of Process: one key each; several in a list, first key first. */
export type ProcessOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** A meeting, agreement or process belongs to a process. */
export type ProcessPart = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** The part. */
  part: Entity;
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
  /** The whole. */
  whole: Process;
};


/** A meeting, agreement or process belongs to a process. */
export type ProcessPartClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A meeting, agreement or process belongs to a process. */
export type ProcessPartConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of ProcessPart. */
export type ProcessPartConnection = {
  /** The objects with their cursors. */
  edges: Array<ProcessPartEdge>;
  /** The objects. */
  nodes: Array<ProcessPart>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ProcessPartEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: ProcessPart;
};

/** Conditions on a list of ProcessPart; several mean and. */
export type ProcessPartListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ProcessPartWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ProcessPartWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ProcessPartWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ProcessPartWhere>;
};

/** An order of ProcessPart: one key each; several in a list, first key first. */
export type ProcessPartOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on ProcessPart; several mean and. `{}` holds for each. */
export type ProcessPartWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ProcessPartWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProcessPartWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ProcessPartWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** The part. */
  part?: InputMaybe<EntityWhere>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
  /** The whole. */
  whole?: InputMaybe<ProcessWhere>;
};

/** An agent takes a role in a process or an agreement. Roles are additive. */
export type ProcessRole = Fact & Node & {
  /** Who takes the role. */
  agent: Agent;
  /** The agreement, if it is one. */
  agreement?: Maybe<Agreement>;
  /** Offices in which it acts. */
  capacities: OfficeConnection;
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** For whom it acts. */
  onBehalfOf?: Maybe<Agent>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** The process, if it is one. */
  process?: Maybe<Process>;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** The state or body for which it acts or speaks: the owner of the capacity, the one on whose behalf, the agent itself if it is no person, else the owner of the only office that it can have held then; null where none of these is known. */
  represents?: Maybe<Agent>;
  /** How that is known: EXPLICIT where a source gives capacity or principal or the agent is a body itself, INFERRED where it follows from the offices held. */
  representsBasis?: Maybe<Basis>;
  /** Whether a person has looked at it. */
  review: Review;
  /** The role. */
  role: Role;
  /** Party, third party or neither. */
  roleClass: RoleClass;
  /** The source's own word. */
  roleText?: Maybe<Scalars['String']['output']>;
  /** The part it extends to: one clause, the cease-fire. */
  scope?: Maybe<Scalars['String']['output']>;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
};


/** An agent takes a role in a process or an agreement. Roles are additive. */
export type ProcessRoleCapacitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/** An agent takes a role in a process or an agreement. Roles are additive. */
export type ProcessRoleClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** An agent takes a role in a process or an agreement. Roles are additive. */
export type ProcessRoleConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of ProcessRole. */
export type ProcessRoleConnection = {
  /** The objects with their cursors. */
  edges: Array<ProcessRoleEdge>;
  /** The objects. */
  nodes: Array<ProcessRole>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type ProcessRoleEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: ProcessRole;
};

/** Conditions on a list of ProcessRole; several mean and. */
export type ProcessRoleListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<ProcessRoleWhere>;
  /** None for which this holds. */
  none?: InputMaybe<ProcessRoleWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<ProcessRoleWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<ProcessRoleWhere>;
};

/** An order of ProcessRole: one key each; several in a list, first key first. */
export type ProcessRoleOrder = {
  /** Orders by the name of agent. */
  agentName?: InputMaybe<Order>;
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by role. */
  role?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on ProcessRole; several mean and. `{}` holds for each. */
export type ProcessRoleWhere = {
  /** Who takes the role. */
  agent?: InputMaybe<AgentWhere>;
  /** The agreement, if it is one. */
  agreement?: InputMaybe<AgreementWhere>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ProcessRoleWhere>>;
  /** Offices in which it acts. */
  capacities?: InputMaybe<OfficeListFilter>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProcessRoleWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** For whom it acts. */
  onBehalfOf?: InputMaybe<AgentWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ProcessRoleWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** The process, if it is one. */
  process?: InputMaybe<ProcessWhere>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** The state or body for which it acts or speaks: the owner of the capacity, the one on whose behalf, the agent itself if it is no person, else the owner of the only office that it can have held then; null where none of these is known. */
  represents?: InputMaybe<AgentWhere>;
  /** How that is known: EXPLICIT where a source gives capacity or principal or the agent is a body itself, INFERRED where it follows from the offices held. */
  representsBasis?: InputMaybe<BasisFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The role. */
  role?: InputMaybe<RoleFilter>;
  /** Party, third party or neither. */
  roleClass?: InputMaybe<RoleClassFilter>;
  /** The source's own word. */
  roleText?: InputMaybe<StringFilter>;
  /** The part it extends to: one clause, the cease-fire. */
  scope?: InputMaybe<StringFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** Conditions on Process; several mean and. `{}` holds for each. */
export type ProcessWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<ProcessWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<ProcessWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<ProcessWhere>>;
  /** Meetings, agreements and smaller processes that belong to it. */
  parts?: InputMaybe<ProcessPartListFilter>;
  /** Larger processes that it belongs to. */
  processes?: InputMaybe<ProcessPartListFilter>;
  /** Who takes which role. */
  roles?: InputMaybe<ProcessRoleListFilter>;
  /** Preferred status. */
  status?: InputMaybe<StatusFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** One appearance of a text: two outlets that print the same words are one document with two publications. */
export type Publication = Node & {
  /** The text. */
  document: Document;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** When it appeared. */
  publishedAt?: Maybe<DateValue>;
  /** Who published it. */
  publisher?: Maybe<Source>;
  /** The desk or column. */
  section?: Maybe<Scalars['String']['output']>;
  /** Its title there. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its address. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Publication. */
export type PublicationConnection = {
  /** The objects with their cursors. */
  edges: Array<PublicationEdge>;
  /** The objects. */
  nodes: Array<Publication>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type PublicationEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Publication;
};

/** Conditions on a list of Publication; several mean and. */
export type PublicationListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<PublicationWhere>;
  /** None for which this holds. */
  none?: InputMaybe<PublicationWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<PublicationWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<PublicationWhere>;
};

/** An order of Publication: one key each; several in a list, first key first. */
export type PublicationOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by publishedAt. */
  publishedAt?: InputMaybe<Order>;
};

/** Conditions on Publication; several mean and. `{}` holds for each. */
export type PublicationWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<PublicationWhere>>;
  /** The text. */
  document?: InputMaybe<DocumentWhere>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** This does not hold. */
  not?: InputMaybe<PublicationWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<PublicationWhere>>;
  /** When it appeared. */
  publishedAt?: InputMaybe<DateFilter>;
  /** Who published it. */
  publisher?: InputMaybe<SourceWhere>;
  /** The desk or column. */
  section?: InputMaybe<StringFilter>;
  /** Its title there. */
  title?: InputMaybe<StringFilter>;
  /** Its address. */
  url?: InputMaybe<StringFilter>;
};

/** The questions. */
export type Query = {
  /** The Action with this id; null if there is none. */
  action?: Maybe<Action>;
  /** Every Action for which `where` holds. */
  actions: ActionConnection;
  /** The Agent with this id; null if there is none. */
  agent?: Maybe<Agent>;
  /** Every Agent for which `where` holds. */
  agents: AgentConnection;
  /** The Agreement with this id; null if there is none. */
  agreement?: Maybe<Agreement>;
  /** Every Agreement for which `where` holds. */
  agreements: AgreementConnection;
  /** The Attribute with this id; null if there is none. */
  attribute?: Maybe<Attribute>;
  /** Every Attribute for which `where` holds. */
  attributes: AttributeConnection;
  /** The Change with this id; null if there is none. */
  change?: Maybe<Change>;
  /** Every Change for which `where` holds. */
  changes: ChangeConnection;
  /** Every City for which `where` holds. */
  cities: CityConnection;
  /** The City with this id; null if there is none. */
  city?: Maybe<City>;
  /** The Claim with this id; null if there is none. */
  claim?: Maybe<Claim>;
  /** Every Claim for which `where` holds. */
  claims: ClaimConnection;
  /** The Conflict with this id; null if there is none. */
  conflict?: Maybe<Conflict>;
  /** Every Conflict for which `where` holds. */
  conflicts: ConflictConnection;
  /** The Containment with this id; null if there is none. */
  containment?: Maybe<Containment>;
  /** Every Containment for which `where` holds. */
  containments: ContainmentConnection;
  /** Every Country for which `where` holds. */
  countries: CountryConnection;
  /** The Country with this id; null if there is none. */
  country?: Maybe<Country>;
  /** The Document with this id; null if there is none. */
  document?: Maybe<Document>;
  /** Every Document for which `where` holds. */
  documents: DocumentConnection;
  /** Every Entity for which `where` holds. */
  entities: EntityConnection;
  /** One answer per foreign id, in the order given; `entity` is null for a miss. */
  entitiesByExternalId: Array<ExternalIdMatch>;
  /** The Entity with this id; null if there is none. */
  entity?: Maybe<Entity>;
  /** The Event with this id; null if there is none. */
  event?: Maybe<Event>;
  /** The EventLocation with this id; null if there is none. */
  eventLocation?: Maybe<EventLocation>;
  /** Every EventLocation for which `where` holds. */
  eventLocations: EventLocationConnection;
  /** The EventSequence with this id; null if there is none. */
  eventSequence?: Maybe<EventSequence>;
  /** Every EventSequence for which `where` holds. */
  eventSequences: EventSequenceConnection;
  /** Every Event for which `where` holds. */
  events: EventConnection;
  /** The Fact with this id; null if there is none. */
  fact?: Maybe<Fact>;
  /** Every Fact for which `where` holds. */
  facts: FactConnection;
  /** The Group with this id; null if there is none. */
  group?: Maybe<Group>;
  /** Every Group for which `where` holds. */
  groups: GroupConnection;
  /** The Judgement with this id; null if there is none. */
  judgement?: Maybe<Judgement>;
  /** Every Judgement for which `where` holds. */
  judgements: JudgementConnection;
  /** The Meeting with this id; null if there is none. */
  meeting?: Maybe<Meeting>;
  /** Every Meeting for which `where` holds. */
  meetings: MeetingConnection;
  /** The Membership with this id; null if there is none. */
  membership?: Maybe<Membership>;
  /** Every Membership for which `where` holds. */
  memberships: MembershipConnection;
  /** The Mention with this id; null if there is none. */
  mention?: Maybe<Mention>;
  /** Every Mention for which `where` holds. */
  mentions: MentionConnection;
  /** Any object by id; old ids of joined entities answer too. */
  node?: Maybe<Node>;
  /** One answer per id, in the order given; null for a miss. */
  nodes: Array<Maybe<Node>>;
  /** The Office with this id; null if there is none. */
  office?: Maybe<Office>;
  /** Every Office for which `where` holds. */
  offices: OfficeConnection;
  /** The Organisation with this id; null if there is none. */
  organisation?: Maybe<Organisation>;
  /** Every Organisation for which `where` holds. */
  organisations: OrganisationConnection;
  /** The Participation with this id; null if there is none. */
  participation?: Maybe<Participation>;
  /** Every Participation for which `where` holds. */
  participations: ParticipationConnection;
  /** Every Person for which `where` holds. */
  people: PersonConnection;
  /** The Person with this id; null if there is none. */
  person?: Maybe<Person>;
  /** The Place with this id; null if there is none. */
  place?: Maybe<Place>;
  /** Every Place for which `where` holds. */
  places: PlaceConnection;
  /** The Process with this id; null if there is none. */
  process?: Maybe<Process>;
  /** The ProcessPart with this id; null if there is none. */
  processPart?: Maybe<ProcessPart>;
  /** Every ProcessPart for which `where` holds. */
  processParts: ProcessPartConnection;
  /** The ProcessRole with this id; null if there is none. */
  processRole?: Maybe<ProcessRole>;
  /** Every ProcessRole for which `where` holds. */
  processRoles: ProcessRoleConnection;
  /** Every Process for which `where` holds. */
  processes: ProcessConnection;
  /** The Region with this id; null if there is none. */
  region?: Maybe<Region>;
  /** Every Region for which `where` holds. */
  regions: RegionConnection;
  /** The Relation with this id; null if there is none. */
  relation?: Maybe<Relation>;
  /** Every Relation for which `where` holds. */
  relations: RelationConnection;
  /** The Run with this id; null if there is none. */
  run?: Maybe<Run>;
  /** Every Run for which `where` holds. */
  runs: RunConnection;
  /** The Source with this id; null if there is none. */
  source?: Maybe<Source>;
  /** Every Source for which `where` holds. */
  sources: SourceConnection;
  /** The Statement with this id; null if there is none. */
  statement?: Maybe<Statement>;
  /** Every Statement for which `where` holds. */
  statements: StatementConnection;
  /** The Succession with this id; null if there is none. */
  succession?: Maybe<Succession>;
  /** Every Succession for which `where` holds. */
  successions: SuccessionConnection;
  /** The Tenure with this id; null if there is none. */
  tenure?: Maybe<Tenure>;
  /** Every Tenure for which `where` holds. */
  tenures: TenureConnection;
  /** Every Territory for which `where` holds. */
  territories: TerritoryConnection;
  /** The Territory with this id; null if there is none. */
  territory?: Maybe<Territory>;
  /** The Topic with this id; null if there is none. */
  topic?: Maybe<Topic>;
  /** The TopicAssignment with this id; null if there is none. */
  topicAssignment?: Maybe<TopicAssignment>;
  /** Every TopicAssignment for which `where` holds. */
  topicAssignments: TopicAssignmentConnection;
  /** Every Topic for which `where` holds. */
  topics: TopicConnection;
  /** The Venue with this id; null if there is none. */
  venue?: Maybe<Venue>;
  /** Every Venue for which `where` holds. */
  venues: VenueConnection;
};


/** The questions. */
export type QueryActionArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionOrder>>;
  where?: InputMaybe<ActionWhere>;
};


/** The questions. */
export type QueryAgentArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryAgentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgentOrder>>;
  where?: InputMaybe<AgentWhere>;
};


/** The questions. */
export type QueryAgreementArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
  where?: InputMaybe<AgreementWhere>;
};


/** The questions. */
export type QueryAttributeArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** The questions. */
export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChangeOrder>>;
  where?: InputMaybe<ChangeWhere>;
};


/** The questions. */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CityOrder>>;
  where?: InputMaybe<CityWhere>;
};


/** The questions. */
export type QueryCityArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryClaimArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** The questions. */
export type QueryConflictArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};


/** The questions. */
export type QueryContainmentArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryContainmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** The questions. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountryOrder>>;
  where?: InputMaybe<CountryWhere>;
};


/** The questions. */
export type QueryCountryArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryDocumentArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** The questions. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/** The questions. */
export type QueryEntitiesByExternalIdArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  ids: Array<Scalars['String']['input']>;
  scheme: Scalars['String']['input'];
};


/** The questions. */
export type QueryEntityArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryEventArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryEventLocationArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryEventLocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** The questions. */
export type QueryEventSequenceArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryEventSequencesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventSequenceOrder>>;
  where?: InputMaybe<EventSequenceWhere>;
};


/** The questions. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** The questions. */
export type QueryFactArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** The questions. */
export type QueryGroupArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GroupOrder>>;
  where?: InputMaybe<GroupWhere>;
};


/** The questions. */
export type QueryJudgementArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JudgementOrder>>;
  where?: InputMaybe<JudgementWhere>;
};


/** The questions. */
export type QueryMeetingArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingOrder>>;
  where?: InputMaybe<MeetingWhere>;
};


/** The questions. */
export type QueryMembershipArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MembershipOrder>>;
  where?: InputMaybe<MembershipWhere>;
};


/** The questions. */
export type QueryMentionArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** The questions. */
export type QueryNodeArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryNodesArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


/** The questions. */
export type QueryOfficeArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/** The questions. */
export type QueryOrganisationArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganisationOrder>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** The questions. */
export type QueryParticipationArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** The questions. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


/** The questions. */
export type QueryPersonArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryPlaceArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlaceOrder>>;
  where?: InputMaybe<PlaceWhere>;
};


/** The questions. */
export type QueryProcessArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryProcessPartArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryProcessPartsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessPartOrder>>;
  where?: InputMaybe<ProcessPartWhere>;
};


/** The questions. */
export type QueryProcessRoleArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryProcessRolesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessRoleOrder>>;
  where?: InputMaybe<ProcessRoleWhere>;
};


/** The questions. */
export type QueryProcessesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProcessOrder>>;
  where?: InputMaybe<ProcessWhere>;
};


/** The questions. */
export type QueryRegionArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RegionWhere>;
};


/** The questions. */
export type QueryRelationArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** The questions. */
export type QueryRunArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RunOrder>>;
  where?: InputMaybe<RunWhere>;
};


/** The questions. */
export type QuerySourceArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/** The questions. */
export type QueryStatementArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StatementOrder>>;
  where?: InputMaybe<StatementWhere>;
};


/** The questions. */
export type QuerySuccessionArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QuerySuccessionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


/** The questions. */
export type QueryTenureArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


/** The questions. */
export type QueryTerritoriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TerritoryOrder>>;
  where?: InputMaybe<TerritoryWhere>;
};


/** The questions. */
export type QueryTerritoryArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryTopicArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryTopicAssignmentArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryTopicAssignmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};


/** The questions. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrder>>;
  where?: InputMaybe<TopicWhere>;
};


/** The questions. */
export type QueryVenueArgs = {
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryVenuesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  asRecordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VenueOrder>>;
  where?: InputMaybe<VenueWhere>;
};

/** The place of a fact among those that cannot all be true. */
export type Rank =
  /** Left out of lists. */
  | 'DEPRECATED'
  /** Beside the preferred one. */
  | 'NORMAL'
  /** Shown where one value is asked for. */
  | 'PREFERRED';

/** Conditions on Rank. */
export type RankFilter = {
  /** Is this. */
  eq?: InputMaybe<Rank>;
  /** Is one of these. */
  in?: InputMaybe<Array<Rank>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Rank>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Rank>>;
};

/** How often records were refused for one reason. */
export type ReasonCount = {
  /** The code of the reason; see the documentation of errors. */
  code: Scalars['String']['output'];
  /** How often. */
  count: Scalars['Int']['output'];
};

/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type Region = Entity & Node & Place & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Its code there. */
  code?: Maybe<Scalars['String']['output']>;
  /** Places that it lies in. */
  containments: ContainmentConnection;
  /** Places that lie in it. */
  contains: ContainmentConnection;
  /** What it takes in. */
  definition?: Maybe<Scalars['String']['output']>;
  /** Events that took place there. */
  events: EventLocationConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** The scheme that defines it. */
  scheme: Scalars['String']['output'];
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionContainmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A region of one scheme: West Asia of the editors and Western Asia of M49 are two regions. */
export type RegionTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Region. */
export type RegionConnection = {
  /** The objects with their cursors. */
  edges: Array<RegionEdge>;
  /** The objects. */
  nodes: Array<Region>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type RegionEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Region;
};

/** Conditions on a list of Region; several mean and. */
export type RegionListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<RegionWhere>;
  /** None for which this holds. */
  none?: InputMaybe<RegionWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<RegionWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<RegionWhere>;
};

/** An order of Region: one key each; several in a list, first key first. */
export type RegionOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Region; several mean and. `{}` holds for each. */
export type RegionWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<RegionWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Its code there. */
  code?: InputMaybe<StringFilter>;
  /** Places that it lies in. */
  containments?: InputMaybe<ContainmentListFilter>;
  /** Places that lie in it. */
  contains?: InputMaybe<ContainmentListFilter>;
  /** What it takes in. */
  definition?: InputMaybe<StringFilter>;
  /** Events that took place there. */
  events?: InputMaybe<EventLocationListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Degrees north. */
  latitude?: InputMaybe<FloatFilter>;
  /** Degrees east. */
  longitude?: InputMaybe<FloatFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<RegionWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<RegionWhere>>;
  /** The scheme that defines it. */
  scheme?: InputMaybe<StringFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** A relation between two agents. */
export type Relation = Fact & Node & {
  /** From whom. */
  agent: Agent;
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** To whom. */
  counterpart: Agent;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Which relation. */
  relation: RelationKind;
  /** The source's own word. */
  relationText?: Maybe<Scalars['String']['output']>;
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** When it was true. */
  valid: Period;
  /** Level, share or degree, as the source gives it. */
  value?: Maybe<Scalars['String']['output']>;
};


/** A relation between two agents. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A relation between two agents. */
export type RelationConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Relation. */
export type RelationConnection = {
  /** The objects with their cursors. */
  edges: Array<RelationEdge>;
  /** The objects. */
  nodes: Array<Relation>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type RelationEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Relation;
};

/** A relation between two agents. */
export type RelationKind =
  /** Allies. */
  | 'ALLIED_WITH'
  /** Diplomatic relations, at the level given by `value`. */
  | 'DIPLOMATIC_RELATION'
  /** Governs: the government of a state, and the state. */
  | 'GOVERNS'
  /** A named group belongs to an unnamed or wider one. */
  | 'INCLUDED_IN'
  /** Leads. */
  | 'LEADS'
  /** See relationText. */
  | 'OTHER'
  /** Recognises. */
  | 'RECOGNISES'
  /** Sanctions. */
  | 'SANCTIONS'
  /** Supports. */
  | 'SUPPORTS';

/** Conditions on RelationKind. */
export type RelationKindFilter = {
  /** Is this. */
  eq?: InputMaybe<RelationKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<RelationKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<RelationKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<RelationKind>>;
};

/** Conditions on a list of Relation; several mean and. */
export type RelationListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<RelationWhere>;
  /** None for which this holds. */
  none?: InputMaybe<RelationWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<RelationWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<RelationWhere>;
};

/** An order of Relation: one key each; several in a list, first key first. */
export type RelationOrder = {
  /** Orders by the name of agent. */
  agentName?: InputMaybe<Order>;
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Relation; several mean and. `{}` holds for each. */
export type RelationWhere = {
  /** From whom. */
  agent?: InputMaybe<AgentWhere>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<RelationWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** To whom. */
  counterpart?: InputMaybe<AgentWhere>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<RelationWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<RelationWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Which relation. */
  relation?: InputMaybe<RelationKindFilter>;
  /** The source's own word. */
  relationText?: InputMaybe<StringFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
  /** Level, share or degree, as the source gives it. */
  value?: InputMaybe<StringFilter>;
};

/** How far a source is trusted, as the operator sets it. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged, or nothing is set. */
  | 'F';

/** Conditions on Reliability. */
export type ReliabilityFilter = {
  /** Is this. */
  eq?: InputMaybe<Reliability>;
  /** Is one of these. */
  in?: InputMaybe<Array<Reliability>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Reliability>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Reliability>>;
};

/** Whether a person has looked at it. */
export type Review =
  /** A person accepted it. */
  | 'ACCEPTED'
  /** Claims only: waits for a person, and is in no fact. */
  | 'HELD'
  /** Passed the gate; nobody has decided. */
  | 'PROPOSED'
  /** A person rejected it. */
  | 'REJECTED'
  /** A person put another in its place. */
  | 'REVISED';

/** Conditions on Review. */
export type ReviewFilter = {
  /** Is this. */
  eq?: InputMaybe<Review>;
  /** Is one of these. */
  in?: InputMaybe<Array<Review>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Review>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Review>>;
};

/** What an agent is in a process, an agreement or an event. */
export type Role =
  /** Accompanies the talks at the sides' wish. */
  | 'ACCOMPANYING_STATE'
  /** Events only: who carried it out. */
  | 'ACTOR'
  /** Is present. */
  | 'ATTENDEE'
  /** Events only: for whom it was done. */
  | 'BENEFICIARY'
  /** Presides. */
  | 'CHAIR'
  /** Calls the sides together. */
  | 'CONVENER'
  /** Presides with others. */
  | 'CO_CHAIR'
  /** Shapes terms with others. */
  | 'CO_MEDIATOR'
  /** Keeps the text. */
  | 'DEPOSITARY'
  /** Speaks for a third party in it. */
  | 'ENVOY'
  /** Lends good offices. */
  | 'FACILITATOR'
  /** Answers for the implementation. */
  | 'GUARANTOR'
  /** Gives the venue. */
  | 'HOST'
  /** Carries it out. */
  | 'IMPLEMENTER'
  /** Shapes terms. */
  | 'MEDIATOR'
  /** Watches the implementation. */
  | 'MONITOR'
  /** Lends its moral weight to the implementation. */
  | 'MORAL_GUARANTOR'
  /** Has no voice. */
  | 'OBSERVER'
  /** See roleText. */
  | 'OTHER'
  /** One of the sides. */
  | 'PARTY'
  /** Events only: who met. */
  | 'PRINCIPAL'
  /** Signs it. */
  | 'SIGNATORY'
  /** Stands behind it. */
  | 'SPONSOR'
  /** Backs it. */
  | 'SUPPORTER'
  /** Events only: at whom it was aimed. */
  | 'TARGET'
  /** Attests a signature. */
  | 'WITNESS';

/** How a role stands to the matter in dispute. */
export type RoleClass =
  /** Neither of the two. */
  | 'NEITHER'
  /** One of the sides. */
  | 'PARTY'
  /** Helps, hosts, watches or answers for it. */
  | 'THIRD_PARTY';

/** Conditions on RoleClass. */
export type RoleClassFilter = {
  /** Is this. */
  eq?: InputMaybe<RoleClass>;
  /** Is one of these. */
  in?: InputMaybe<Array<RoleClass>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<RoleClass>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<RoleClass>>;
};

/** Conditions on Role. */
export type RoleFilter = {
  /** Is this. */
  eq?: InputMaybe<Role>;
  /** Is one of these. */
  in?: InputMaybe<Array<Role>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Role>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Role>>;
};

/** One ingestion run that changed something. */
export type Run = Node & {
  /** Claims that were new. */
  accepted: Scalars['Int']['output'];
  /** Claims that were known. */
  duplicates: Scalars['Int']['output'];
  /** Claims that wait for a person. */
  held: Scalars['Int']['output'];
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Why records were refused, and how often. */
  reasons: Array<ReasonCount>;
  /** Records that were refused. */
  rejected: Scalars['Int']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The program. */
  tool: Scalars['String']['output'];
  /** Its version. */
  version: Scalars['String']['output'];
};

/** A page of a list of Run. */
export type RunConnection = {
  /** The objects with their cursors. */
  edges: Array<RunEdge>;
  /** The objects. */
  nodes: Array<Run>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type RunEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Run;
};

/** Conditions on a list of Run; several mean and. */
export type RunListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<RunWhere>;
  /** None for which this holds. */
  none?: InputMaybe<RunWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<RunWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<RunWhere>;
};

/** An order of Run: one key each; several in a list, first key first. */
export type RunOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by startedAt. */
  startedAt?: InputMaybe<Order>;
};

/** Conditions on Run; several mean and. `{}` holds for each. */
export type RunWhere = {
  /** Claims that were new. */
  accepted?: InputMaybe<IntFilter>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<RunWhere>>;
  /** Claims that were known. */
  duplicates?: InputMaybe<IntFilter>;
  /** Claims that wait for a person. */
  held?: InputMaybe<IntFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** This does not hold. */
  not?: InputMaybe<RunWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<RunWhere>>;
  /** Records that were refused. */
  rejected?: InputMaybe<IntFilter>;
  /** When it began. */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** The program. */
  tool?: InputMaybe<StringFilter>;
  /** Its version. */
  version?: InputMaybe<StringFilter>;
};

/** A publisher or data set. */
export type Source = Node & {
  /** The organisation behind it, if it is one that the graph knows. */
  body?: Maybe<Organisation>;
  /** Texts that it published first. */
  documents: DocumentConnection;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Predicates for which the operator takes it as the primary record. */
  primaryFor: Array<Predicate>;
  /** How far the operator trusts it; F where nothing is set. */
  reliability: Reliability;
};


/** A publisher or data set. */
export type SourceDocumentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};

/** A page of a list of Source. */
export type SourceConnection = {
  /** The objects with their cursors. */
  edges: Array<SourceEdge>;
  /** The objects. */
  nodes: Array<Source>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type SourceEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Source;
};

/** Conditions on a list of Source; several mean and. */
export type SourceListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<SourceWhere>;
  /** None for which this holds. */
  none?: InputMaybe<SourceWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<SourceWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<SourceWhere>;
};

/** An order of Source: one key each; several in a list, first key first. */
export type SourceOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Source; several mean and. `{}` holds for each. */
export type SourceWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<SourceWhere>>;
  /** The organisation behind it, if it is one that the graph knows. */
  body?: InputMaybe<OrganisationWhere>;
  /** Texts that it published first. */
  documents?: InputMaybe<DocumentListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Its name. */
  name?: InputMaybe<StringFilter>;
  /** This does not hold. */
  not?: InputMaybe<SourceWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<SourceWhere>>;
  /** How far the operator trusts it; F where nothing is set. */
  reliability?: InputMaybe<ReliabilityFilter>;
};

/** Whether a document supports or disputes a fact. */
export type Stance =
  /** It supports it. */
  | 'BACKS'
  /** It denies it. */
  | 'DISPUTES';

/** Conditions on Stance. */
export type StanceFilter = {
  /** Is this. */
  eq?: InputMaybe<Stance>;
  /** Is one of these. */
  in?: InputMaybe<Array<Stance>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Stance>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Stance>>;
};

/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type Statement = Fact & Node & {
  /** Whom or what it is about. */
  about: EntityConnection;
  /** To whom it was said. */
  addressees: AgentConnection;
  /** Claims that take over its words. */
  assertions: ClaimConnection;
  /** Offices in which it was said. */
  capacities: OfficeConnection;
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Language tag of the words (BCP 47). */
  language?: Maybe<Scalars['String']['output']>;
  /** The event at which it was said. */
  madeAt?: Maybe<Event>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Agencies and outlets that report it; how that is known is under claims, `attributions`. */
  reporters: AgentConnection;
  /** The state or body for which it acts or speaks: the owner of the capacity, the one on whose behalf, the agent itself if it is no person, else the owner of the only office that it can have held then; null where none of these is known. */
  represents?: Maybe<Agent>;
  /** How that is known: EXPLICIT where a source gives capacity or principal or the agent is a body itself, INFERRED where it follows from the offices held. */
  representsBasis?: Maybe<Basis>;
  /** Whether a person has looked at it. */
  review: Review;
  /** Who said it. */
  speaker: Agent;
  /** Whether the words are quoted. */
  statementKind: StatementKind;
  /** The end from which it is stated. */
  subject: Entity;
  /** The words, as reported. */
  text: Scalars['String']['output'];
  /** When it was true. */
  valid: Period;
};


/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type StatementAboutArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type StatementAddresseesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgentOrder>>;
  where?: InputMaybe<AgentWhere>;
};


/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type StatementAssertionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type StatementCapacitiesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type StatementClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type StatementConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};


/** One utterance as reported. A fact like others: with claims, origins, retraction. */
export type StatementReportersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgentOrder>>;
  where?: InputMaybe<AgentWhere>;
};

/** A page of a list of Statement. */
export type StatementConnection = {
  /** The objects with their cursors. */
  edges: Array<StatementEdge>;
  /** The objects. */
  nodes: Array<Statement>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type StatementEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Statement;
};

/** Whether the words of a statement are quoted. */
export type StatementKind =
  /** In quotation marks. */
  | 'DIRECT'
  /** In reported speech. */
  | 'INDIRECT'
  /** Any other way. */
  | 'OTHER'
  /** Words taken over without quotation marks. */
  | 'UNMARKED';

/** Conditions on StatementKind. */
export type StatementKindFilter = {
  /** Is this. */
  eq?: InputMaybe<StatementKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<StatementKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<StatementKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<StatementKind>>;
};

/** Conditions on a list of Statement; several mean and. */
export type StatementListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<StatementWhere>;
  /** None for which this holds. */
  none?: InputMaybe<StatementWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<StatementWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<StatementWhere>;
};

/** An order of Statement: one key each; several in a list, first key first. */
export type StatementOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of speaker. */
  speakerName?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Statement; several mean and. `{}` holds for each. */
export type StatementWhere = {
  /** Whom or what it is about. */
  about?: InputMaybe<EntityListFilter>;
  /** To whom it was said. */
  addressees?: InputMaybe<AgentListFilter>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<StatementWhere>>;
  /** Claims that take over its words. */
  assertions?: InputMaybe<ClaimListFilter>;
  /** Offices in which it was said. */
  capacities?: InputMaybe<OfficeListFilter>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Language tag of the words (BCP 47). */
  language?: InputMaybe<StringFilter>;
  /** The event at which it was said. */
  madeAt?: InputMaybe<EventWhere>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<StatementWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<StatementWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Agencies and outlets that report it; how that is known is under claims, `attributions`. */
  reporters?: InputMaybe<AgentListFilter>;
  /** The state or body for which it acts or speaks: the owner of the capacity, the one on whose behalf, the agent itself if it is no person, else the owner of the only office that it can have held then; null where none of these is known. */
  represents?: InputMaybe<AgentWhere>;
  /** How that is known: EXPLICIT where a source gives capacity or principal or the agent is a body itself, INFERRED where it follows from the offices held. */
  representsBasis?: InputMaybe<BasisFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** Who said it. */
  speaker?: InputMaybe<AgentWhere>;
  /** Whether the words are quoted. */
  statementKind?: InputMaybe<StatementKindFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** The words, as reported. */
  text?: InputMaybe<StringFilter>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** How far something has come. */
export type Status =
  /** Called off. */
  | 'CANCELLED'
  /** Ended with a result. */
  | 'CONCLUDED'
  /** It took place. */
  | 'HELD'
  /** Under way. */
  | 'ONGOING'
  /** Anything else. */
  | 'OTHER'
  /** Announced or expected. */
  | 'PLANNED'
  /** Interrupted. */
  | 'SUSPENDED';

/** Conditions on Status. */
export type StatusFilter = {
  /** Is this. */
  eq?: InputMaybe<Status>;
  /** Is one of these. */
  in?: InputMaybe<Array<Status>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<Status>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<Status>>;
};

/** Conditions on a text. `eq`, `ne`, `in`, `notIn` compare exactly; the others ignore case and marks. */
export type StringFilter = {
  /** Has this in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this text, or is missing. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these texts, or is missing. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** One thing took the place of another. */
export type Succession = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** What was before. */
  predecessor: Entity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** In which way. */
  successionKind: SuccessionKind;
  /** What came after. */
  successor: Entity;
  /** When it was true. */
  valid: Period;
};


/** One thing took the place of another. */
export type SuccessionClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** One thing took the place of another. */
export type SuccessionConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Succession. */
export type SuccessionConnection = {
  /** The objects with their cursors. */
  edges: Array<SuccessionEdge>;
  /** The objects. */
  nodes: Array<Succession>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type SuccessionEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Succession;
};

/** In which way one thing took the place of another. */
export type SuccessionKind =
  /** It goes on in another. */
  | 'CONTINUATION'
  /** Several became one. */
  | 'MERGE'
  /** Any other way. */
  | 'OTHER'
  /** It changed its name. */
  | 'RENAME'
  /** One became several. */
  | 'SPLIT';

/** Conditions on SuccessionKind. */
export type SuccessionKindFilter = {
  /** Is this. */
  eq?: InputMaybe<SuccessionKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<SuccessionKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<SuccessionKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<SuccessionKind>>;
};

/** Conditions on a list of Succession; several mean and. */
export type SuccessionListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<SuccessionWhere>;
  /** None for which this holds. */
  none?: InputMaybe<SuccessionWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<SuccessionWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<SuccessionWhere>;
};

/** An order of Succession: one key each; several in a list, first key first. */
export type SuccessionOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Succession; several mean and. `{}` holds for each. */
export type SuccessionWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<SuccessionWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<SuccessionWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<SuccessionWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** What was before. */
  predecessor?: InputMaybe<EntityWhere>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** In which way. */
  successionKind?: InputMaybe<SuccessionKindFilter>;
  /** What came after. */
  successor?: InputMaybe<EntityWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** A person holds an office. */
export type Tenure = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Who holds it. */
  holder: Person;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** The office. */
  office: Office;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** In which way it is held. */
  tenureKind?: Maybe<TenureKind>;
  /** When it was true. */
  valid: Period;
};


/** A person holds an office. */
export type TenureClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A person holds an office. */
export type TenureConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of Tenure. */
export type TenureConnection = {
  /** The objects with their cursors. */
  edges: Array<TenureEdge>;
  /** The objects. */
  nodes: Array<Tenure>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type TenureEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Tenure;
};

/** In which way an office is held. */
export type TenureKind =
  /** Acting for the holder. */
  | 'ACTING'
  /** Named, not yet in office. */
  | 'DESIGNATE'
  /** In fact, not by law. */
  | 'DE_FACTO'
  /** Elected, not yet in office. */
  | 'ELECT'
  /** For a time of transition. */
  | 'INTERIM'
  /** Any other way. */
  | 'OTHER'
  /** In the ordinary way. */
  | 'REGULAR'
  /** Of the opposition. */
  | 'SHADOW';

/** Conditions on TenureKind. */
export type TenureKindFilter = {
  /** Is this. */
  eq?: InputMaybe<TenureKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<TenureKind>>;
  /** Whether it is missing. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this, or is missing. */
  ne?: InputMaybe<TenureKind>;
  /** Is none of these, or is missing. */
  notIn?: InputMaybe<Array<TenureKind>>;
};

/** Conditions on a list of Tenure; several mean and. */
export type TenureListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<TenureWhere>;
  /** None for which this holds. */
  none?: InputMaybe<TenureWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<TenureWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<TenureWhere>;
};

/** An order of Tenure: one key each; several in a list, first key first. */
export type TenureOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by the name of holder. */
  holderName?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on Tenure; several mean and. `{}` holds for each. */
export type TenureWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<TenureWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Who holds it. */
  holder?: InputMaybe<PersonWhere>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<TenureWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** The office. */
  office?: InputMaybe<OfficeWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<TenureWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** In which way it is held. */
  tenureKind?: InputMaybe<TenureKindFilter>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** An area that is no state, such as a province or a disputed area. */
export type Territory = Entity & Node & Place & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Who claims it, in the source's words. */
  claimText?: Maybe<Scalars['String']['output']>;
  /** Places that it lies in. */
  containments: ContainmentConnection;
  /** Places that lie in it. */
  contains: ContainmentConnection;
  /** Events that took place there. */
  events: EventLocationConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryContainmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** An area that is no state, such as a province or a disputed area. */
export type TerritoryTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Territory. */
export type TerritoryConnection = {
  /** The objects with their cursors. */
  edges: Array<TerritoryEdge>;
  /** The objects. */
  nodes: Array<Territory>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type TerritoryEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Territory;
};

/** Conditions on a list of Territory; several mean and. */
export type TerritoryListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<TerritoryWhere>;
  /** None for which this holds. */
  none?: InputMaybe<TerritoryWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<TerritoryWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<TerritoryWhere>;
};

/** An order of Territory: one key each; several in a list, first key first. */
export type TerritoryOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Territory; several mean and. `{}` holds for each. */
export type TerritoryWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<TerritoryWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Who claims it, in the source's words. */
  claimText?: InputMaybe<StringFilter>;
  /** Places that it lies in. */
  containments?: InputMaybe<ContainmentListFilter>;
  /** Places that lie in it. */
  contains?: InputMaybe<ContainmentListFilter>;
  /** Events that took place there. */
  events?: InputMaybe<EventLocationListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Degrees north. */
  latitude?: InputMaybe<FloatFilter>;
  /** Degrees east. */
  longitude?: InputMaybe<FloatFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<TerritoryWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<TerritoryWhere>>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** A subject matter. */
export type Topic = Entity & Node & {
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Its code there. */
  code?: Maybe<Scalars['String']['output']>;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** The scheme that defines it. */
  scheme?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A subject matter. */
export type TopicAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A subject matter. */
export type TopicFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A subject matter. */
export type TopicMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A subject matter. */
export type TopicNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A subject matter. */
export type TopicTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** What an event, process or agreement is about. */
export type TopicAssignment = Fact & Node & {
  /** Number of claims that support it. */
  claimCount: Scalars['Int']['output'];
  /** Who says so, in which words. */
  claims: ClaimConnection;
  /** How sure it is, 0 to 100. */
  confidence: Scalars['Int']['output'];
  /** Where it stands against other facts. */
  conflicts: ConflictConnection;
  /** Some claim denies it. */
  disputed: Scalars['Boolean']['output'];
  /** What is about it. */
  entity: Entity;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus: FactStatus;
  /** What is odd about its period; empty for most. */
  flags: Array<FactFlag>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass: ModalityClass;
  /** The other end; null where the fact gives a value. */
  object?: Maybe<Entity>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount: Scalars['Int']['output'];
  /** Whether the source says that there is one, or none. */
  polarity: Polarity;
  /** The edge type, or the name of the attribute. */
  predicate: Predicate;
  /** Number of publishers that print it. */
  publisherCount: Scalars['Int']['output'];
  /** Its place among the facts that cannot all be true. */
  rank: Rank;
  /** Why it has this rank. */
  rankReason?: Maybe<Scalars['String']['output']>;
  /** When the graph learnt it, as it now stands. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether a person has looked at it. */
  review: Review;
  /** The end from which it is stated. */
  subject: Entity;
  /** The topic. */
  topic: Topic;
  /** When it was true. */
  valid: Period;
};


/** What an event, process or agreement is about. */
export type TopicAssignmentClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** What an event, process or agreement is about. */
export type TopicAssignmentConflictsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};

/** A page of a list of TopicAssignment. */
export type TopicAssignmentConnection = {
  /** The objects with their cursors. */
  edges: Array<TopicAssignmentEdge>;
  /** The objects. */
  nodes: Array<TopicAssignment>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type TopicAssignmentEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: TopicAssignment;
};

/** Conditions on a list of TopicAssignment; several mean and. */
export type TopicAssignmentListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<TopicAssignmentWhere>;
  /** None for which this holds. */
  none?: InputMaybe<TopicAssignmentWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<TopicAssignmentWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<TopicAssignmentWhere>;
};

/** An order of TopicAssignment: one key each; several in a list, first key first. */
export type TopicAssignmentOrder = {
  /** Orders by claimCount. */
  claimCount?: InputMaybe<Order>;
  /** Orders by confidence. */
  confidence?: InputMaybe<Order>;
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by originCount. */
  originCount?: InputMaybe<Order>;
  /** Orders by publisherCount. */
  publisherCount?: InputMaybe<Order>;
  /** Orders by recordedAt. */
  recordedAt?: InputMaybe<Order>;
  /** Orders by the name of subject. */
  subjectName?: InputMaybe<Order>;
  /** Orders by validFrom. */
  validFrom?: InputMaybe<Order>;
  /** Orders by validTo. */
  validTo?: InputMaybe<Order>;
};

/** Conditions on TopicAssignment; several mean and. `{}` holds for each. */
export type TopicAssignmentWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<TopicAssignmentWhere>>;
  /** Number of claims that support it. */
  claimCount?: InputMaybe<IntFilter>;
  /** Who says so, in which words. */
  claims?: InputMaybe<ClaimListFilter>;
  /** How sure it is, 0 to 100. */
  confidence?: InputMaybe<IntFilter>;
  /** Where it stands against other facts. */
  conflicts?: InputMaybe<ConflictListFilter>;
  /** Some claim denies it. */
  disputed?: InputMaybe<BooleanFilter>;
  /** What is about it. */
  entity?: InputMaybe<EntityWhere>;
  /** What its claims come to: backed alone, backed and denied, or denied alone. */
  factStatus?: InputMaybe<FactStatusFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Whether it is told as actual, planned or alleged. */
  modalityClass?: InputMaybe<ModalityClassFilter>;
  /** This does not hold. */
  not?: InputMaybe<TopicAssignmentWhere>;
  /** The other end; null where the fact gives a value. */
  object?: InputMaybe<EntityWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<TopicAssignmentWhere>>;
  /** Number of independent origins: copies of one agency text are one. */
  originCount?: InputMaybe<IntFilter>;
  /** Whether the source says that there is one, or none. */
  polarity?: InputMaybe<PolarityFilter>;
  /** The edge type, or the name of the attribute. */
  predicate?: InputMaybe<PredicateFilter>;
  /** Number of publishers that print it. */
  publisherCount?: InputMaybe<IntFilter>;
  /** Its place among the facts that cannot all be true. */
  rank?: InputMaybe<RankFilter>;
  /** Why it has this rank. */
  rankReason?: InputMaybe<StringFilter>;
  /** When the graph learnt it, as it now stands. */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** Whether a person has looked at it. */
  review?: InputMaybe<ReviewFilter>;
  /** The end from which it is stated. */
  subject?: InputMaybe<EntityWhere>;
  /** The topic. */
  topic?: InputMaybe<TopicWhere>;
  /** When it was true. */
  valid?: InputMaybe<PeriodFilter>;
};

/** A page of a list of Topic. */
export type TopicConnection = {
  /** The objects with their cursors. */
  edges: Array<TopicEdge>;
  /** The objects. */
  nodes: Array<Topic>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type TopicEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Topic;
};

/** Conditions on a list of Topic; several mean and. */
export type TopicListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<TopicWhere>;
  /** None for which this holds. */
  none?: InputMaybe<TopicWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<TopicWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<TopicWhere>;
};

/** An order of Topic: one key each; several in a list, first key first. */
export type TopicOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Topic; several mean and. `{}` holds for each. */
export type TopicWhere = {
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<TopicWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Its code there. */
  code?: InputMaybe<StringFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<TopicWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<TopicWhere>>;
  /** The scheme that defines it. */
  scheme?: InputMaybe<StringFilter>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};

/** A building or site where agents meet. */
export type Venue = Entity & Node & Place & {
  /** Its address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Values that sources give, also those that were not preferred. */
  attributes: AttributeConnection;
  /** Places that it lies in. */
  containments: ContainmentConnection;
  /** Places that lie in it. */
  contains: ContainmentConnection;
  /** Events that took place there. */
  events: EventLocationConnection;
  /** Ids in other schemes. */
  externalIds: Array<ExternalId>;
  /** Every fact with this entity at any end or link. */
  facts: FactConnection;
  /** Ids that also lead here since entities were joined. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The id without a moment; the same in every snapshot. */
  key: Scalars['ID']['output'];
  /** The type of the object. */
  kind: Kind;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Where it is named in documents. */
  mentions: MentionConnection;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name: Scalars['String']['output'];
  /** All spellings, in all scripts. */
  names: NameConnection;
  /** What it is about. */
  topics: TopicAssignmentConnection;
};


/** A building or site where agents meet. */
export type VenueAttributesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttributeOrder>>;
  where?: InputMaybe<AttributeWhere>;
};


/** A building or site where agents meet. */
export type VenueContainmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A building or site where agents meet. */
export type VenueContainsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


/** A building or site where agents meet. */
export type VenueEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventLocationOrder>>;
  where?: InputMaybe<EventLocationWhere>;
};


/** A building or site where agents meet. */
export type VenueFactsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A building or site where agents meet. */
export type VenueMentionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** A building or site where agents meet. */
export type VenueNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NameOrder>>;
  where?: InputMaybe<NameWhere>;
};


/** A building or site where agents meet. */
export type VenueTopicsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicAssignmentOrder>>;
  where?: InputMaybe<TopicAssignmentWhere>;
};

/** A page of a list of Venue. */
export type VenueConnection = {
  /** The objects with their cursors. */
  edges: Array<VenueEdge>;
  /** The objects. */
  nodes: Array<Venue>;
  /** How the page lies in the list. */
  pageInfo: PageInfo;
  /** The moment that the page saw; as `asRecordedAt` it gives the same page again. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many there are in the whole list; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An object of a list, with its place. */
export type VenueEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The object. */
  node: Venue;
};

/** Conditions on a list of Venue; several mean and. */
export type VenueListFilter = {
  /** This holds for each; also where there is none. */
  every?: InputMaybe<VenueWhere>;
  /** None for which this holds. */
  none?: InputMaybe<VenueWhere>;
  /** Exactly one for which this holds. */
  single?: InputMaybe<VenueWhere>;
  /** At least one for which this holds. */
  some?: InputMaybe<VenueWhere>;
};

/** An order of Venue: one key each; several in a list, first key first. */
export type VenueOrder = {
  /** Orders by id. */
  id?: InputMaybe<Order>;
  /** Orders by name. */
  name?: InputMaybe<Order>;
};

/** Conditions on Venue; several mean and. `{}` holds for each. */
export type VenueWhere = {
  /** Its address. */
  address?: InputMaybe<StringFilter>;
  /** All of these hold; empty holds. */
  and?: InputMaybe<Array<VenueWhere>>;
  /** Values that sources give, also those that were not preferred. */
  attributes?: InputMaybe<AttributeListFilter>;
  /** Places that it lies in. */
  containments?: InputMaybe<ContainmentListFilter>;
  /** Places that lie in it. */
  contains?: InputMaybe<ContainmentListFilter>;
  /** Events that took place there. */
  events?: InputMaybe<EventLocationListFilter>;
  /** Every fact with this entity at any end or link. */
  facts?: InputMaybe<FactListFilter>;
  /** Unique in the whole graph. */
  id?: InputMaybe<IdFilter>;
  /** The type of the object. */
  kind?: InputMaybe<KindFilter>;
  /** Degrees north. */
  latitude?: InputMaybe<FloatFilter>;
  /** Degrees east. */
  longitude?: InputMaybe<FloatFilter>;
  /** Where it is named in documents. */
  mentions?: InputMaybe<MentionListFilter>;
  /** The name as it is shown: the everyday or best known one; for the nameless one of kind DESCRIPTION, else the id. */
  name?: InputMaybe<NameFilter>;
  /** All spellings, in all scripts. */
  names?: InputMaybe<NameListFilter>;
  /** This does not hold. */
  not?: InputMaybe<VenueWhere>;
  /** One of these holds; empty does not. */
  or?: InputMaybe<Array<VenueWhere>>;
  /** What it is about. */
  topics?: InputMaybe<TopicAssignmentListFilter>;
};
