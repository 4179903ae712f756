PRAGMA application_id = 1145851982;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE account (
	name VARCHAR DEFAULT '' NOT NULL, 
	parent_id VARCHAR, 
	sector VARCHAR DEFAULT '' NOT NULL, 
	office VARCHAR DEFAULT '' NOT NULL, 
	address VARCHAR DEFAULT '' NOT NULL, 
	tax_id VARCHAR DEFAULT '' NOT NULL, 
	email VARCHAR DEFAULT '' NOT NULL, 
	phone VARCHAR DEFAULT '' NOT NULL, 
	website VARCHAR DEFAULT '' NOT NULL, 
	founded VARCHAR, 
	employees VARCHAR, 
	revenue VARCHAR, 
	notes VARCHAR DEFAULT '' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT fk_account_parent_id_account FOREIGN KEY(parent_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "account" VALUES('Hansen Transporte',NULL,'Logistics','Kiel','','','','','',NULL,NULL,NULL,'','account-1','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "account" VALUES('上海远航物流有限公司',NULL,'物流','上海','','','','','',NULL,NULL,NULL,'','account-2','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "account" VALUES('Brandt Holding',NULL,'Logistics','Hamburg','','','','','',NULL,NULL,NULL,'','account-4','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "account" VALUES('Brandt Logistik','account-4','Logistics','Hamburg','Hafenstraße 12
20457 Hamburg
Germany','DE 987654321','','+49 40 555 0100','brandt-logistik.example','1962','450',NULL,'','account-3','2026-09-21T09:00:00+00:00',NULL);
CREATE TABLE activity (
	name VARCHAR DEFAULT '' NOT NULL, 
	channel VARCHAR DEFAULT 'not_said' NOT NULL, 
	begins_on VARCHAR, 
	ends_on VARCHAR, 
	cost VARCHAR, 
	any_time VARCHAR DEFAULT '' NOT NULL, 
	straight_to_customer VARCHAR DEFAULT '' NOT NULL, 
	easier_talk VARCHAR DEFAULT '' NOT NULL, 
	multimedia VARCHAR DEFAULT '' NOT NULL, 
	price_advantage VARCHAR DEFAULT '' NOT NULL, 
	little_trust VARCHAR DEFAULT '' NOT NULL, 
	little_liveliness VARCHAR DEFAULT '' NOT NULL, 
	price_sensitivity VARCHAR DEFAULT '' NOT NULL, 
	security_worries VARCHAR DEFAULT '' NOT NULL, 
	passive VARCHAR DEFAULT '' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_activity PRIMARY KEY (id)
);
INSERT INTO "activity" VALUES('Logistics webinar, autumn','webinar','2026-09-01','2026-10-15','EUR 1800','The recording stays online; half of the viewers come at night.','Live demo with the visitor’s own tour plan.','Questions in the chat are answered the same day.','Ninety seconds of film from a real dispatch room.','','Two clients speak in the film and take calls.','','No prices on the page; a range after the first talk.','A one-page data sheet on where the data lies.','We call every visitor who stayed to the end.','activity-1','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE answer (
	page_key VARCHAR(64) NOT NULL, 
	lap INTEGER DEFAULT '1' NOT NULL, 
	page JSON NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT fk_answer_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id), 
	CONSTRAINT uq_answer_deal_id_page_key_lap UNIQUE (deal_id, page_key, lap)
);
INSERT INTO "answer" VALUES('terms.service',1,'{"page": "terms.service", "channel": "Hotline and e-mail, Monday to Saturday, 7 to 19", "responses": [{"severity": "critical", "response": "30 minutes", "repair": "4 hours"}, {"severity": "major", "response": "4 hours", "repair": "2 working days"}, {"severity": "minor", "response": "1 working day", "repair": "next release"}], "availability": "99.5", "report": "Monthly, by us, within five working days", "credits": "5 % of the monthly fee for each half per cent below target, at most 20 % a month; after three misses in six months the client may end the support"}','deal-3',0,'answer-1',NULL,NULL);
INSERT INTO "answer" VALUES('terms.time',1,'{"page": "terms.time", "start_on": "2027-01-18", "term": "Support 24 months from go-live", "place": "Hamburg, two yards; planning also remote", "client_ready": "Test data, access to the old system, a room with two desks on site", "acceptance": "Ten working days to reject in writing, ten to mend; silence after that counts as acceptance"}','deal-3',0,'answer-2',NULL,NULL);
INSERT INTO "answer" VALUES('offer.words',1,'{"page": "offer.words", "lead": "Thank you for the open talks of the last weeks. As agreed, here is our offer for the renewal of your dispatch.", "summary": "Dispatch that never stands still: live before the lease of your server ends, at a fixed price, with your own people able to plan every tour.", "delivery": "Start within two weeks of the order; live by 22 February 2027", "assumptions": "The driver phones are there and run Android 12 or later\nOne contact on your side decides on questions of the process within two days", "exclusions": "Hardware\nChanges to the accounting system"}','deal-3',0,'answer-3',NULL,NULL);
INSERT INTO "answer" VALUES('terms.price',1,'{"page": "terms.price", "basis": "fixed", "expenses": "Included", "payment_days": "30", "late_payment": "Statutory interest; work may pause after a reminder of ten days", "renewal_price": "By the consumer price index, at most 3 % a year"}','deal-3',0,'answer-4',NULL,NULL);
INSERT INTO "answer" VALUES('offer.which',1,'{"page": "offer.which", "paper": "as_recommended", "overruled": "", "approved": "not_known", "know_us": "yes", "know_how": "yes"}','deal-3',0,'answer-5',NULL,NULL);
INSERT INTO "answer" VALUES('offer.goals',1,'{"page": "offer.goals", "goal": "No standstill of dispatch\nSix people can plan a day alone", "measure": "Standstills a month, from 3 to 0", "reached_by": "2027-03-31", "risks": "The interface to accounting is older than described\nHoliday weeks in December", "next_steps": "Meet the review board and settle the criteria\nVisit Hansen Transporte together\nSign the term sheet"}','deal-3',0,'answer-6',NULL,NULL);
INSERT INTO "answer" VALUES('first_contact.said',1,'{"page": "first_contact.said", "said": "Dispatch stands still three times a month; drivers wait in the yard and the phone never stops.", "asked_for": "Whether the tour planning runs without the old server.", "friendly": "yes", "productive": "yes"}','deal-3',0,'answer-7',NULL,NULL);
INSERT INTO "answer" VALUES('guide.why_us',1,'{"page": "guide.why_us", "strengths": "Runs on when the network is down\nLive in eight weeks\nOne price, no surprises", "weaknesses": "Small firm; no office in Hamburg.", "our_answer": "On site every week until go-live, and a partner as stand-in.", "proof": "Hansen Transporte: no standstill in 18 months\nNordkurier: live after 51 days\nFixed price in the last nine projects"}','deal-3',0,'answer-8',NULL,NULL);
INSERT INTO "answer" VALUES('terms.resources',1,'{"page": "terms.resources", "team": [{"who": "Ines Vogel", "role": "Project lead", "days": "8", "rate": "EUR 1150"}, {"who": "Jonas Adler", "role": "Implementation", "days": "10.5", "rate": "EUR 1150"}], "substitutes": "Equally skilled, announced a week before", "subcontractors": "None", "client_duties": "Tomas Ruiz decides on questions of the process; two planners for eight days each", "materials": "Android phones for 38 drivers; read access to accounting"}','deal-3',0,'answer-9',NULL,NULL);
INSERT INTO "answer" VALUES('terms.liability',1,'{"page": "terms.liability", "cap_amount": "EUR 100000", "unlimited": "Intent, gross negligence, death and injury", "insurance": "Liability insurance, 3 million euros a case"}','deal-3',0,'answer-10',NULL,NULL);
INSERT INTO "answer" VALUES('terms.termination',1,'{"page": "terms.termination", "renewal": "By twelve months, unless ended three months before", "cure_days": "30", "convenience": "After the first year with three months\u2019 notice, without a fee", "effects": "Data as open files within ten days; help to move at the daily rate", "refund": "Prepaid fees for time not used"}','deal-3',0,'answer-11',NULL,NULL);
INSERT INTO "answer" VALUES('qualify.fit',1,'{"page": "qualify.fit", "benefits": "yes", "which": "Three standstills a month gone; about 60 hours of waiting saved each time."}','deal-3',0,'answer-12',NULL,NULL);
INSERT INTO "answer" VALUES('terms.head',1,'{"page": "terms.head", "name": "Dispatch renewal", "binding": "not_binding", "effective_on": "2027-01-18", "precedence": "Term sheet\nContract\nProposal and quote"}','deal-3',0,'answer-13',NULL,NULL);
INSERT INTO "answer" VALUES('first_contact.contact',1,'{"page": "first_contact.contact", "whom": "person-7", "on": "2026-09-21", "way": "call", "starter": "they"}','deal-3',0,'answer-14',NULL,NULL);
INSERT INTO "answer" VALUES('qualify.money',1,'{"page": "qualify.money", "in_place": "yes", "allocatable": "not_known", "signer": null, "amount": "EUR 90000"}','deal-3',0,'answer-15',NULL,NULL);
INSERT INTO "answer" VALUES('terms.compensation',1,'{"page": "terms.compensation", "delay_percent": "0.5", "delay_cap_percent": "5", "warranty": "Twelve months; we mend, or give back the price of the part", "indemnities": "Rights of others in what we deliver; breach of confidentiality by either side", "cap_multiple": "1"}','deal-3',0,'answer-16',NULL,NULL);
INSERT INTO "answer" VALUES('guide.words',1,'{"page": "guide.words", "problem": "Dispatch stands still three times a month, and the knowledge of planning sits in two heads.", "belongs": "The old server, the tour plan on paper, the driver app that nobody trusts.", "consequence": "Two large clients leave, and from 1 March there is no system at all.", "confirmed_by": "person-7", "confirmed_on": "2026-11-17"}','deal-3',0,'answer-17',NULL,NULL);
INSERT INTO "answer" VALUES('qualify.time',1,'{"page": "qualify.time", "buy_by": "2027-01-15", "work_by": "2027-03-01", "forcing_event": "The lease of the old server ends on 1 March."}','deal-3',0,'answer-18',NULL,NULL);
INSERT INTO "answer" VALUES('terms.further',1,'{"page": "terms.further", "ownership": "Results belong to the client on payment; our tools stay ours", "confidentiality": "Both sides, five years after the end", "data": "Processing agreement as annex; data stays in Germany", "law": "", "language": "German prevails"}','deal-3',0,'answer-19',NULL,NULL);
INSERT INTO "answer" VALUES('qualify.decision',1,'{"page": "qualify.decision", "clear": "no", "steps": [{"what": "Shortlist", "who": "person-7", "responsibility": "Head of operations", "by": "2026-11-30", "standing": "good"}, {"what": "Technical approval", "who": "person-3", "responsibility": "Chief architect", "by": "2026-12-11", "standing": "bad"}, {"what": "Order", "who": null, "responsibility": "Who signs is not known", "by": null, "standing": "not_known"}], "must_agree": "Operations, IT, managing director"}','deal-3',0,'answer-20',NULL,NULL);
INSERT INTO "answer" VALUES('needs.verdict',1,'{"page": "needs.verdict", "gap_actions": [{"condition": "budget", "action": "Ask Helga Brandt which cost centre pays", "by": "2026-11-30"}, {"condition": "decision", "action": "Ask Tomas Ruiz who signs the order", "by": "2026-11-26"}], "against_reason": ""}','deal-3',0,'answer-21',NULL,NULL);
INSERT INTO "answer" VALUES('needs.walk_away',1,'{"page": "needs.walk_away", "reason": "No budget before May", "look_again_on": "2027-05-03", "look_again_event": "the new budget year", "hours_saved": "38.5"}','deal-3',0,'fab93e396b814f8ca4c0250387c1263e',NULL,NULL);
CREATE TABLE aside (
	file VARCHAR DEFAULT '' NOT NULL, 
	line INTEGER DEFAULT '0' NOT NULL, 
	reason VARCHAR DEFAULT '' NOT NULL, 
	"row" JSON, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_aside PRIMARY KEY (id)
);
CREATE TABLE competitor (
	name VARCHAR DEFAULT '' NOT NULL, 
	kind VARCHAR DEFAULT 'rival' NOT NULL, 
	strengths VARCHAR DEFAULT '' NOT NULL, 
	weaknesses VARCHAR DEFAULT '' NOT NULL, 
	what_we_say VARCHAR DEFAULT '' NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_competitor PRIMARY KEY (id), 
	CONSTRAINT fk_competitor_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id)
);
INSERT INTO "competitor" VALUES('Doing nothing','nothing','','The lease ends.','To the board: nothing is no choice after 1 March.','deal-3',1,'competitor-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "competitor" VALUES('Norvik AG','rival','Known to the chief architect; large.','Nine months to go-live.','To Helga Brandt: the lease ends in March.','deal-3',0,'competitor-2','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE criterion (
	words VARCHAR DEFAULT '' NOT NULL, 
	owner_id VARCHAR, 
	weight VARCHAR, 
	ours VARCHAR, 
	rival_id VARCHAR, 
	theirs VARCHAR, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_criterion PRIMARY KEY (id), 
	CONSTRAINT fk_criterion_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id), 
	CONSTRAINT fk_criterion_owner_id_person FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_criterion_rival_id_competitor FOREIGN KEY(rival_id) REFERENCES competitor (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "criterion" VALUES('Fits the other systems','person-3','4','6','competitor-2','9','deal-3',2,'criterion-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "criterion" VALUES('Runs without the network','person-7','5','9','competitor-2','5','deal-3',0,'criterion-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "criterion" VALUES('Live before 1 March','person-6','5','9','competitor-2','2','deal-3',1,'criterion-3','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "criterion" VALUES('Price',NULL,NULL,NULL,NULL,'7','deal-3',9,'d975ad3316ce4cf2b1a1dcb23a68eeac','2026-11-24T09:30:00+00:00',NULL);
CREATE TABLE deal (
	title VARCHAR DEFAULT '' NOT NULL, 
	account_id VARCHAR, 
	currency VARCHAR DEFAULT 'EUR' NOT NULL, 
	value VARCHAR, 
	decision_on VARCHAR, 
	step INTEGER DEFAULT '1' NOT NULL, 
	lap INTEGER DEFAULT '1' NOT NULL, 
	outcome VARCHAR DEFAULT 'open' NOT NULL, 
	opened_on VARCHAR, 
	closed_on VARCHAR, 
	close_reason VARCHAR DEFAULT '' NOT NULL, 
	came_by VARCHAR DEFAULT 'not_said' NOT NULL, 
	activity_id VARCHAR, 
	outreach_reason VARCHAR DEFAULT '' NOT NULL, 
	next_on VARCHAR, 
	next_what VARCHAR DEFAULT '' NOT NULL, 
	promised VARCHAR DEFAULT '' NOT NULL, 
	chance VARCHAR, 
	hours_planned VARCHAR, 
	hours_spent VARCHAR, 
	hourly_rate VARCHAR, 
	import_ref VARCHAR DEFAULT '' NOT NULL, 
	notes VARCHAR DEFAULT '' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_deal PRIMARY KEY (id), 
	CONSTRAINT fk_deal_account_id_account FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_deal_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "deal" VALUES('Second yard','account-1','EUR','EUR 18900','2026-12-04',6,1,'open','2026-11-24',NULL,'','not_said',NULL,'','2026-11-23','Call: answer to the quote','','80',NULL,NULL,NULL,'','','deal-1','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "deal" VALUES('调度系统升级','account-2','CNY','CNY 320000',NULL,1,1,'open','2026-11-24',NULL,'','not_said',NULL,'','2026-12-01','视频会议：了解问题','',NULL,NULL,NULL,NULL,'','','deal-2','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "deal" VALUES('Dispatch renewal','account-3','EUR','EUR 84500','2027-01-15',4,1,'open','2026-09-21',NULL,'','activity','activity-1','','2026-11-26','Meeting with T. Ruiz and A. Petrov: criteria and trial','Reference visit at a client of the same size','45','60','22','EUR 120','','','deal-3','2026-09-21T09:00:00+00:00',NULL);
CREATE TABLE document (
	kind VARCHAR DEFAULT 'quote' NOT NULL, 
	number VARCHAR DEFAULT '' NOT NULL, 
	revision INTEGER DEFAULT '1' NOT NULL, 
	state VARCHAR DEFAULT 'draft' NOT NULL, 
	language VARCHAR DEFAULT 'en' NOT NULL, 
	addressee_id VARCHAR, 
	subject VARCHAR DEFAULT '' NOT NULL, 
	valid_days VARCHAR DEFAULT '30', 
	issued_on VARCHAR, 
	valid_through VARCHAR, 
	gross BOOLEAN DEFAULT '0' NOT NULL, 
	tax_per_line BOOLEAN DEFAULT '0' NOT NULL, 
	discount_percent VARCHAR, 
	discount_amount VARCHAR, 
	discount_scope VARCHAR DEFAULT 'both' NOT NULL, 
	cash_unit VARCHAR, 
	deposit VARCHAR, 
	total VARCHAR, 
	reason VARCHAR DEFAULT '' NOT NULL, 
	snapshot JSON, 
	pdf BLOB, 
	sha256 VARCHAR(64) DEFAULT '' NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_addressee_id_person FOREIGN KEY(addressee_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_document_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id)
);
INSERT INTO "document" VALUES('quote','',1,'draft','en','person-6','Renewal of your dispatch','60',NULL,NULL,0,0,'3',NULL,'both',NULL,'15000',NULL,'',NULL,NULL,'','deal-3',0,'document-1','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE journal (
	number INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	undoes VARCHAR(32) DEFAULT '' NOT NULL, 
	record_table VARCHAR(32) NOT NULL, 
	record_id VARCHAR(32) NOT NULL, 
	attribute VARCHAR(64) NOT NULL, 
	field VARCHAR(64) DEFAULT '' NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT uq_journal_number UNIQUE (number)
);
INSERT INTO "journal" VALUES(1,'2026-11-24T09:30:00+00:00','40a6183c4aa842d0a63cf56c2ecb79b4','','deal','deal-3','needs.walk_away/1','reason','""','"No budget before May"','61ab67353c6641349fcfb09cc7519ed6',NULL,NULL);
INSERT INTO "journal" VALUES(2,'2026-11-24T09:30:00+00:00','684e8f1428a44019bca4d236c1ce7a3c','','deal','deal-3','needs.walk_away/1','look_again_on','null','"2027-05-03"','d795656df2b340829828699cd988465e',NULL,NULL);
INSERT INTO "journal" VALUES(3,'2026-11-24T09:30:00+00:00','d91343f21a324cd6b31c983d311b8b4a','','deal','deal-3','needs.walk_away/1','look_again_event','""','"the new budget year"','242523e4770440c3be0aed1c09d8b41c',NULL,NULL);
INSERT INTO "journal" VALUES(4,'2026-11-24T09:30:00+00:00','608e85c8a79147ae932c88f872a44cf7','','deal','deal-3','needs.walk_away/1','hours_saved','null','"38.5"','10a2e27ac4f44dec972ce35a0e6b3fc6',NULL,NULL);
INSERT INTO "journal" VALUES(5,'2026-11-24T09:30:00+00:00','2f9810ae60d64d9988b4c297ab052f6d','','criterion','d975ad3316ce4cf2b1a1dcb23a68eeac','deleted_at','','"2026-11-24T09:30:00+00:00"','null','7e6d1969c96c494ca9791392c9ae253b',NULL,NULL);
CREATE TABLE line (
	document_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	kind VARCHAR DEFAULT 'item' NOT NULL, 
	code VARCHAR DEFAULT '' NOT NULL, 
	title VARCHAR DEFAULT '' NOT NULL, 
	description VARCHAR DEFAULT '' NOT NULL, 
	quantity VARCHAR DEFAULT '1', 
	unit VARCHAR DEFAULT '' NOT NULL, 
	unit_price VARCHAR, 
	discount_percent VARCHAR, 
	discount_amount VARCHAR, 
	discount_reason VARCHAR DEFAULT '' NOT NULL, 
	tax_category VARCHAR DEFAULT 'standard' NOT NULL, 
	tax_rate VARCHAR, 
	period VARCHAR DEFAULT 'once' NOT NULL, 
	periods VARCHAR DEFAULT '1', 
	place VARCHAR DEFAULT 'fixed' NOT NULL, 
	option_group VARCHAR DEFAULT '' NOT NULL, 
	selected BOOLEAN DEFAULT '0' NOT NULL, 
	hide_price BOOLEAN DEFAULT '0' NOT NULL, 
	cost VARCHAR, 
	note VARCHAR DEFAULT '' NOT NULL, 
	problem_id VARCHAR, 
	price_item_id VARCHAR, 
	price_version VARCHAR, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_line PRIMARY KEY (id), 
	CONSTRAINT fk_line_document_id_document FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_line_price_item_id_price_item FOREIGN KEY(price_item_id) REFERENCES price_item (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_line_problem_id_problem FOREIGN KEY(problem_id) REFERENCES problem (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "line" VALUES('document-1',6,'item','TRN-D','Training day','Up to eight people.','4','day','980','10',NULL,'Training in your own rooms','standard','19','once','1','fixed','',0,0,'520','','problem-1','price_item-2','1','line-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',0,'section','','Software','','1','',NULL,NULL,NULL,'','standard','19','once','1','fixed','',0,0,NULL,'',NULL,NULL,NULL,'line-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',2,'item','DSP-U','User licence','Named user, all modules.','38','user','480',NULL,NULL,'','standard','19','once','1','fixed','',0,0,'120','','problem-1','price_item-3','1','line-3','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',7,'item','SUP-M','Support and updates','Hotline 7–19, updates, monitoring.','1','month','690',NULL,NULL,'','standard','19','month','24','fixed','',0,0,'210','','problem-3','price_item-6','1','line-4','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',3,'section','','Services','','1','',NULL,NULL,NULL,'','standard','19','once','1','fixed','',0,0,NULL,'',NULL,NULL,NULL,'line-5','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',5,'item','MIG-F','Data migration','Customers, tours, vehicles from the old system.','1','lump sum','6800',NULL,NULL,'','standard','19','once','1','fixed','',0,0,'3900','','problem-3','price_item-1','1','line-6','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',4,'item','IMP-D','Implementation day','On site or remote, travel included.','18.5','day','1150',NULL,NULL,'','standard','19','once','1','fixed','',0,0,'640','','problem-3','price_item-4','1','line-7','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',8,'item','TRN-D','Refresher training after a year','Up to eight people.','2','day','980',NULL,NULL,'','standard','19','once','1','optional','',0,0,'520','','problem-1','price_item-2','1','line-8','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "line" VALUES('document-1',1,'item','DSP-B','Dispatch core, licence','Planning board, tour optimisation, driver app.','1','piece','24500',NULL,NULL,'','standard','19','once','1','fixed','',0,0,'9000','','problem-3','price_item-5','1','line-9','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE milestone (
	title VARCHAR DEFAULT '' NOT NULL, 
	owner VARCHAR DEFAULT '' NOT NULL, 
	resources VARCHAR DEFAULT '' NOT NULL, 
	due_on VARCHAR, 
	"trigger" VARCHAR DEFAULT '' NOT NULL, 
	done_on VARCHAR, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_milestone PRIMARY KEY (id), 
	CONSTRAINT fk_milestone_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id)
);
INSERT INTO "milestone" VALUES('Go-live on both yards','Vogel Consulting','All','2027-02-22','',NULL,'deal-3',3,'milestone-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "milestone" VALUES('Pilot on one yard accepted','Brandt Logistik','Two planners','2027-02-15','',NULL,'deal-3',2,'milestone-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "milestone" VALUES('Data migrated, test run','Vogel Consulting','Implementation, one planner','2027-02-05','',NULL,'deal-3',1,'milestone-3','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "milestone" VALUES('Kick-off','Vogel Consulting','Project lead','2027-01-20','',NULL,'deal-3',0,'milestone-4','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE open_point (
	topic VARCHAR DEFAULT '' NOT NULL, 
	ours VARCHAR DEFAULT '' NOT NULL, 
	theirs VARCHAR DEFAULT '' NOT NULL, 
	"limit" VARCHAR DEFAULT '' NOT NULL, 
	owner VARCHAR DEFAULT '' NOT NULL, 
	due_on VARCHAR, 
	state VARCHAR DEFAULT 'open' NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_open_point PRIMARY KEY (id), 
	CONSTRAINT fk_open_point_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id)
);
INSERT INTO "open_point" VALUES('Key undecided matters','Support for 24 months','12 months with an option','','Tomas Ruiz','2026-12-18','open','deal-3',1,'open_point-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "open_point" VALUES('Governing law','','','','',NULL,'open','deal-1',0,'open_point-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "open_point" VALUES('Governing law','','','','',NULL,'open','deal-2',0,'open_point-3','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "open_point" VALUES('Governing law','German law, courts of Köln','German law, courts of Hamburg','Hamburg is fine','Ines Vogel','2026-12-18','open','deal-3',0,'open_point-4','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "open_point" VALUES('Key undecided matters','','','','',NULL,'open','deal-2',1,'open_point-5','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "open_point" VALUES('Key undecided matters','','','','',NULL,'open','deal-1',1,'open_point-6','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE payment (
	title VARCHAR DEFAULT '' NOT NULL, 
	percent VARCHAR, 
	amount VARCHAR, 
	due_on VARCHAR, 
	"trigger" VARCHAR DEFAULT '' NOT NULL, 
	invoiced_on VARCHAR, 
	paid_on VARCHAR, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_payment PRIMARY KEY (id), 
	CONSTRAINT fk_payment_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id)
);
INSERT INTO "payment" VALUES('On acceptance of the pilot','40',NULL,NULL,'on acceptance',NULL,NULL,'deal-3',1,'payment-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "payment" VALUES('On the order','30',NULL,NULL,'on signing',NULL,NULL,'deal-3',0,'payment-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "payment" VALUES('Two months after go-live','30',NULL,'2027-04-26','',NULL,NULL,'deal-3',2,'payment-3','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE person (
	name VARCHAR DEFAULT '' NOT NULL, 
	account_id VARCHAR, 
	job VARCHAR DEFAULT '' NOT NULL, 
	department VARCHAR DEFAULT '' NOT NULL, 
	salutation VARCHAR DEFAULT '' NOT NULL, 
	email VARCHAR DEFAULT '' NOT NULL, 
	phone VARCHAR DEFAULT '' NOT NULL, 
	mobile VARCHAR DEFAULT '' NOT NULL, 
	address VARCHAR DEFAULT '' NOT NULL, 
	notes VARCHAR DEFAULT '' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT fk_person_account_id_account FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "person" VALUES('王敏','account-2','运营总监','运营部','尊敬的王总','','','','','','person-1','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "person" VALUES('Review board','account-3','Committee of four','IT and operations','','','','','','','person-2','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "person" VALUES('Ana Petrov','account-3','Chief architect','IT','Dear Ms Petrov','a.petrov@brandt-logistik.example','','','','','person-3','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "person" VALUES('Maren Hansen','account-1','Owner','','','maren@hansen.example','','','','','person-4','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "person" VALUES('Li Wei 李伟','account-3','IT service desk','IT','Dear Li Wei','li.wei@brandt-logistik.example','','','','','person-5','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "person" VALUES('Helga Brandt','account-3','Managing director','Management','Dear Ms Brandt','h.brandt@brandt-logistik.example','+49 40 555 0101','','','','person-6','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "person" VALUES('Tomas Ruiz','account-3','Head of operations','Operations','Dear Mr Ruiz','t.ruiz@brandt-logistik.example','+49 40 555 0117','','','','person-7','2026-09-21T09:00:00+00:00',NULL);
CREATE TABLE price_item (
	code VARCHAR DEFAULT '' NOT NULL, 
	title VARCHAR DEFAULT '' NOT NULL, 
	description VARCHAR DEFAULT '' NOT NULL, 
	series VARCHAR DEFAULT '' NOT NULL, 
	unit VARCHAR DEFAULT '' NOT NULL, 
	unit_price VARCHAR, 
	period VARCHAR DEFAULT 'once' NOT NULL, 
	tax_category VARCHAR DEFAULT 'standard' NOT NULL, 
	tax_rate VARCHAR, 
	cost VARCHAR, 
	version VARCHAR DEFAULT '1', 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_price_item PRIMARY KEY (id)
);
INSERT INTO "price_item" VALUES('MIG-F','Data migration','Customers, tours, vehicles from the old system.','','lump sum','EUR 6800','once','standard','19','EUR 3900','1','price_item-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "price_item" VALUES('TRN-D','Training day','Up to eight people.','','day','EUR 980','once','standard','19','EUR 520','1','price_item-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "price_item" VALUES('DSP-U','User licence','Named user, all modules.','','user','EUR 480','once','standard','19','EUR 120','1','price_item-3','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "price_item" VALUES('IMP-D','Implementation day','On site or remote, travel included.','','day','EUR 1150','once','standard','19','EUR 640','1','price_item-4','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "price_item" VALUES('DSP-B','Dispatch core, licence','Planning board, tour optimisation, driver app.','','piece','EUR 24500','once','standard','19','EUR 9000','1','price_item-5','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "price_item" VALUES('SUP-M','Support and updates','Hotline 7–19, updates, monitoring.','','month','EUR 690','month','standard','19','EUR 210','1','price_item-6','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE problem (
	words VARCHAR DEFAULT '' NOT NULL, 
	severity VARCHAR DEFAULT 'not_known' NOT NULL, 
	since VARCHAR DEFAULT '' NOT NULL, 
	readiness VARCHAR DEFAULT 'not_known' NOT NULL, 
	owner_id VARCHAR, 
	consequence VARCHAR DEFAULT '' NOT NULL, 
	gain VARCHAR DEFAULT '' NOT NULL, 
	yearly_cost VARCHAR, 
	solution VARCHAR DEFAULT '' NOT NULL, 
	proof VARCHAR DEFAULT '' NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_problem PRIMARY KEY (id), 
	CONSTRAINT fk_problem_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id), 
	CONSTRAINT fk_problem_owner_id_person FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "problem" VALUES('Planning knowledge sits in two heads','felt','Always','aware','person-7','If one of them is ill, tours are planned by phone.','Anyone on the team can plan a day.','EUR 38000','Rules and tours are kept in the system; training for six people.','Training plan and two days of shadowing.','deal-3',1,'problem-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "problem" VALUES('The lease of the old server ends','severe','Notice of June','determined','person-3','No dispatch at all from 1 March.','No server room, no lease.','EUR 21000','','','deal-3',2,'problem-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "problem" VALUES('Dispatch stands still three times a month','severe','Spring 2025','looking','person-7','Tours leave late, two large clients threaten to cancel.','About 2,100 hours of waiting a year.','EUR 146000','A planning board that runs on its own and keeps the last plan when the network is down.','Two clients of the same size, no standstill in 18 months.','deal-3',0,'problem-3','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE profile (
	name VARCHAR DEFAULT '' NOT NULL, 
	company VARCHAR DEFAULT '' NOT NULL, 
	address VARCHAR DEFAULT '' NOT NULL, 
	email VARCHAR DEFAULT '' NOT NULL, 
	phone VARCHAR DEFAULT '' NOT NULL, 
	website VARCHAR DEFAULT '' NOT NULL, 
	tax_id VARCHAR DEFAULT '' NOT NULL, 
	registration VARCHAR DEFAULT '' NOT NULL, 
	bank VARCHAR DEFAULT '' NOT NULL, 
	currency VARCHAR DEFAULT 'EUR' NOT NULL, 
	hourly_rate VARCHAR, 
	tax_rate VARCHAR, 
	language VARCHAR DEFAULT 'en' NOT NULL, 
	logo BLOB, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_profile PRIMARY KEY (id)
);
INSERT INTO "profile" VALUES('Ines Vogel','Vogel Consulting','Lindenweg 4
50674 Köln
Germany','ines@vogel-consulting.example','+49 221 555 0142','vogel-consulting.example','DE 123456789','Amtsgericht Köln, HRB 00000','Sparkasse Köln
DE00 0000 0000 0000 0000 00','EUR','EUR 120','19','en',NULL,'profile-1','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE stakeholder (
	person_id VARCHAR, 
	kind VARCHAR DEFAULT 'person' NOT NULL, 
	roles JSON DEFAULT '[]' NOT NULL, 
	influence VARCHAR DEFAULT 'not_known' NOT NULL, 
	attitude VARCHAR, 
	response_mode VARCHAR DEFAULT 'not_known' NOT NULL, 
	met_on VARCHAR, 
	role_evidence VARCHAR DEFAULT '' NOT NULL, 
	believes_in_us VARCHAR DEFAULT 'not_known' NOT NULL, 
	believed_inside VARCHAR DEFAULT 'not_known' NOT NULL, 
	wants_us_to_win VARCHAR DEFAULT 'not_known' NOT NULL, 
	own_problem VARCHAR DEFAULT '' NOT NULL, 
	part VARCHAR DEFAULT '' NOT NULL, 
	win VARCHAR DEFAULT '' NOT NULL, 
	company_consequence VARCHAR DEFAULT '' NOT NULL, 
	personal_consequence VARCHAR DEFAULT '' NOT NULL, 
	our_answer VARCHAR DEFAULT '' NOT NULL, 
	what_we_say VARCHAR DEFAULT '' NOT NULL, 
	satisfaction VARCHAR DEFAULT 'not_asked' NOT NULL, 
	satisfaction_on VARCHAR, 
	satisfaction_words VARCHAR DEFAULT '' NOT NULL, 
	x DOUBLE, 
	y DOUBLE, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_stakeholder PRIMARY KEY (id), 
	CONSTRAINT fk_stakeholder_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id), 
	CONSTRAINT fk_stakeholder_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "stakeholder" VALUES('person-6','person','["economic_buyer"]','high','-1','content','2026-10-14','T. Ruiz, 12 November: “Helga decides alone.”','not_known','not_known','not_known','A family firm with two clients about to leave.','Says yes or no.','Peace in the yard before the season.','Two of ten large clients lost.','','A fixed date with a price that does not move.','','not_asked',NULL,'',NULL,NULL,'deal-3',0,'stakeholder-1','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "stakeholder" VALUES('person-3','person','["technical_advisor"]','medium','-3','too_sure','2026-10-28','','not_known','not_known','not_known','Wants one vendor for all systems.','Recommends to Helga Brandt.','','','','','','not_asked',NULL,'',NULL,NULL,'deal-3',4,'stakeholder-2','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "stakeholder" VALUES('person-5','person','["coach"]','low','4','growth','2026-11-23','','yes','yes','yes','Answers every fault report himself.','Knows the interfaces.','To learn a modern system.','','','','','not_asked',NULL,'',NULL,NULL,'deal-3',3,'stakeholder-3','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "stakeholder" VALUES('person-2','committee','["technical_advisor"]','medium','0','not_known',NULL,'','not_known','not_known','not_known','','','','','','','','not_asked',NULL,'',NULL,NULL,'deal-3',2,'stakeholder-4','2026-09-21T09:00:00+00:00',NULL);
INSERT INTO "stakeholder" VALUES('person-7','person','["boss"]','high','3','trouble','2026-11-17','','not_known','not_known','not_known','He takes the calls when dispatch stands still.','Runs the project.','Nights without the phone.','Tours leave late.','His job, he says with a smile.','On-call support during the first eight weeks.','You will sleep.','not_asked',NULL,'',NULL,NULL,'deal-3',1,'stakeholder-5','2026-09-21T09:00:00+00:00',NULL);
CREATE TABLE statement (
	about VARCHAR DEFAULT '' NOT NULL, 
	value VARCHAR DEFAULT '' NOT NULL, 
	person_id VARCHAR, 
	"on" VARCHAR, 
	occasion VARCHAR DEFAULT '' NOT NULL, 
	words VARCHAR DEFAULT '' NOT NULL, 
	settled BOOLEAN DEFAULT '0' NOT NULL, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_statement PRIMARY KEY (id), 
	CONSTRAINT fk_statement_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id), 
	CONSTRAINT fk_statement_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "statement" VALUES('problem/problem-3:severity','"severe"','person-7','2026-11-12','Call','If this goes on, Kühne and Hansa are gone.',0,'deal-3',1,'statement-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "statement" VALUES('qualify.money:amount','"EUR 90000"','person-7','2026-10-20','Call','around ninety',0,'deal-3',4,'statement-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "statement" VALUES('problem/problem-3:consequence','"Tours leave late, two large clients threaten to cancel."','person-7','2026-11-12','Call','Two of our largest are looking around.',0,'deal-3',2,'statement-3','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "statement" VALUES('qualify.money:in_place','"yes"','person-7','2026-10-20','Call','There is money set aside, around ninety.',0,'deal-3',3,'statement-4','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "statement" VALUES('problem/problem-3:words','"Dispatch stands still three times a month"','person-7','2026-11-12','Call','It stands still three times a month.',0,'deal-3',0,'statement-5','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "statement" VALUES('qualify.time:work_by','"2027-03-01"','person-3','2026-10-28','Meeting','The lease ends on the first of March.',0,'deal-3',5,'statement-6','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE tie (
	from_id VARCHAR, 
	kind VARCHAR DEFAULT 'reports_to' NOT NULL, 
	to_id VARCHAR, 
	deal_id VARCHAR(32) NOT NULL, 
	position INTEGER DEFAULT '0' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_tie PRIMARY KEY (id), 
	CONSTRAINT fk_tie_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id), 
	CONSTRAINT fk_tie_from_id_stakeholder FOREIGN KEY(from_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_tie_to_id_stakeholder FOREIGN KEY(to_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "tie" VALUES('stakeholder-5','reports_to','stakeholder-1','deal-3',0,'tie-1','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "tie" VALUES('stakeholder-3','reports_to','stakeholder-5','deal-3',2,'tie-2','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "tie" VALUES('stakeholder-5','trusts','stakeholder-4','deal-3',4,'tie-3','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "tie" VALUES('stakeholder-2','reports_to','stakeholder-4','deal-3',3,'tie-4','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "tie" VALUES('stakeholder-2','opposes','stakeholder-3','deal-3',5,'tie-5','2026-11-24T09:00:00+00:00',NULL);
INSERT INTO "tie" VALUES('stakeholder-4','reports_to','stakeholder-1','deal-3',1,'tie-6','2026-11-24T09:00:00+00:00',NULL);
CREATE TABLE unfinished (
	record_table VARCHAR(32) NOT NULL, 
	record_id VARCHAR(32) NOT NULL, 
	attribute VARCHAR(64) NOT NULL, 
	field VARCHAR(64) DEFAULT '' NOT NULL, 
	words VARCHAR DEFAULT '' NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	created_at VARCHAR, 
	deleted_at VARCHAR, 
	CONSTRAINT pk_unfinished PRIMARY KEY (id), 
	CONSTRAINT uq_unfinished_record_table_record_id_attribute_field UNIQUE (record_table, record_id, attribute, field)
);
CREATE INDEX ix_account_name_id ON account (name, id);
CREATE INDEX ix_account_parent_id ON account (parent_id);
CREATE INDEX ix_activity_name_id ON activity (name, id);
CREATE INDEX ix_journal_record_table_record_id ON journal (record_table, record_id);
CREATE INDEX ix_price_item_title_id ON price_item (title, id);
CREATE INDEX ix_deal_account_id ON deal (account_id);
CREATE INDEX ix_deal_activity_id ON deal (activity_id);
CREATE INDEX ix_deal_outcome_next_on ON deal (outcome, next_on);
CREATE INDEX ix_deal_outcome_title_id ON deal (outcome, title, id);
CREATE INDEX ix_deal_title_id ON deal (title, id);
CREATE INDEX ix_person_account_id ON person (account_id);
CREATE INDEX ix_person_name_id ON person (name, id);
CREATE INDEX ix_answer_deal_id ON answer (deal_id);
CREATE INDEX ix_competitor_deal_id ON competitor (deal_id);
CREATE INDEX ix_document_addressee_id ON document (addressee_id);
CREATE INDEX ix_document_created_at_id ON document (created_at, id);
CREATE INDEX ix_document_deal_id ON document (deal_id);
CREATE INDEX ix_document_state_valid_through ON document (state, valid_through);
CREATE INDEX ix_milestone_deal_id ON milestone (deal_id);
CREATE INDEX ix_milestone_done_on_due_on ON milestone (done_on, due_on);
CREATE INDEX ix_open_point_deal_id ON open_point (deal_id);
CREATE INDEX ix_open_point_state_due_on ON open_point (state, due_on);
CREATE INDEX ix_payment_deal_id ON payment (deal_id);
CREATE INDEX ix_payment_paid_on_due_on ON payment (paid_on, due_on);
CREATE INDEX ix_problem_deal_id ON problem (deal_id);
CREATE INDEX ix_problem_owner_id ON problem (owner_id);
CREATE INDEX ix_stakeholder_deal_id ON stakeholder (deal_id);
CREATE INDEX ix_stakeholder_person_id ON stakeholder (person_id);
CREATE INDEX ix_statement_deal_id ON statement (deal_id);
CREATE INDEX ix_statement_deal_id_about ON statement (deal_id, about);
CREATE INDEX ix_statement_person_id ON statement (person_id);
CREATE INDEX ix_criterion_deal_id ON criterion (deal_id);
CREATE INDEX ix_criterion_owner_id ON criterion (owner_id);
CREATE INDEX ix_criterion_rival_id ON criterion (rival_id);
CREATE INDEX ix_line_document_id ON line (document_id);
CREATE INDEX ix_line_price_item_id ON line (price_item_id);
CREATE INDEX ix_line_problem_id ON line (problem_id);
CREATE INDEX ix_tie_deal_id ON tie (deal_id);
CREATE INDEX ix_tie_from_id ON tie (from_id);
CREATE INDEX ix_tie_to_id ON tie (to_id);
COMMIT;
