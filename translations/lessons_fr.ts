<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>70 GB and 80 TB</source>
        <translation>70 Go et 80 To</translation>
    </message>
    <message>
        <source>About 70 GB and over 80 TB, alleged</source>
        <translation>Environ 70 Go et plus de 80 To, allégué</translation>
    </message>
    <message>
        <source>Content notice: this lesson is about real people, one of whom has died. The pictures leave it out, the notes below some of them say it, and no question is about it. Where to find support: (write a contact at your school or a helpline here).

First the question, then four choices. Let the class raise hands; you may count them below, or with a click on a choice, or not at all. Then you see about 70 GB alone, said to have been downloaded from JSTOR: let somebody draw how large over 80 TB will be, which Meta is accused of having downloaded. The next key shows both: the areas are to scale, 1 to about 1,143. If you counted hands, one more key shows how far off they were. Both figures come from reports; the last step asks how sure they are. Ask: whose square was closest?</source>
        <translation>Avertissement sur le contenu : cette leçon porte sur des personnes réelles, dont l’une est décédée. Les images n’en font pas état, les notes sous certaines d’entre elles le mentionnent, et aucune question ne porte là-dessus. Où trouver de l’aide : (indiquez ici un contact dans votre établissement ou une ligne d’écoute).

D’abord la question, puis quatre choix. Faites voter la classe à main levée ; vous pouvez compter les mains ci-dessous, ou d’un clic sur un choix, ou pas du tout. Vous voyez ensuite seuls les quelque 70 Go qui auraient été téléchargés depuis JSTOR : faites dessiner par quelqu’un la taille qu’auront les plus de 80 To que Meta est accusée d’avoir téléchargés. L’appui suivant sur une touche montre les deux : les aires sont à l’échelle, de 1 à environ 1 143. Si vous avez compté les mains, un appui de plus montre de combien les réponses s’écartaient. Les deux chiffres proviennent de comptes rendus ; la dernière étape demande à quel point ils sont sûrs. Demandez : quel carré était le plus proche ?</translation>
    </message>
    <message>
        <source>One student is said to have downloaded about 70 GB of articles. A company is accused of having downloaded over 80 TB of books. How many times as much is that?</source>
        <translation>Un étudiant aurait téléchargé environ 70 Go d’articles. Une entreprise est accusée d’avoir téléchargé plus de 80 To de livres. Combien de fois autant cela représente-t-il ?</translation>
    </message>
    <message>
        <source>Count the squares: each is about 70 GB</source>
        <translation>Comptez les carrés : chacun vaut environ 70 Go</translation>
    </message>
    <message>
        <source>Same cases, same figures. Now the large area is made of squares of about 70 GB each, so that you can count instead of estimate; a full block is 100. The arrow at the end says “over”: the figure alleged is a lower bound. Ask: how many full blocks do you count, and how many squares are left?</source>
        <translation>Mêmes affaires, mêmes chiffres. La grande aire est maintenant faite de carrés d’environ 70 Go chacun, pour que vous puissiez compter au lieu d’estimer ; un bloc complet en compte 100. La flèche à la fin signifie « plus de » : le chiffre allégué est une borne inférieure. Demandez : combien de blocs complets comptez-vous, et combien de carrés reste-t-il ?</translation>
    </message>
    <message>
        <source>The same two amounts as lengths</source>
        <translation>Les deux mêmes quantités en longueurs</translation>
    </message>
    <message>
        <source>Same cases, same figures, now as lengths from zero. The upper bar is too short to see at this size, so a ring marks where it is. Ask: does the difference look larger as areas or as lengths?</source>
        <translation>Mêmes affaires, mêmes chiffres, maintenant en longueurs à partir de zéro. La barre du haut est trop courte pour être visible à cette taille ; un anneau marque donc sa place. Demandez : la différence paraît-elle plus grande en aires ou en longueurs ?</translation>
    </message>
    <message>
        <source>The same two amounts on a logarithmic scale</source>
        <translation>Les deux mêmes quantités sur une échelle logarithmique</translation>
    </message>
    <message>
        <source>Same cases, same figures. On this scale each step is ten times the one before, and there is no zero. The dots look near to each other; the bars on the right show the same amounts on a linear scale. Ask: when does such a scale help, and when does it mislead?</source>
        <translation>Mêmes affaires, mêmes chiffres. Sur cette échelle, chaque pas vaut dix fois le précédent, et il n’y a pas de zéro. Les points paraissent proches l’un de l’autre ; les barres de droite montrent les mêmes quantités sur une échelle linéaire. Demandez : quand une telle échelle aide-t-elle, et quand induit-elle en erreur ?</translation>
    </message>
    <message>
        <source>Up to $1 million: a maximum, not a fine imposed</source>
        <translation>Jusqu’à 1 million de dollars : un maximum, pas une amende prononcée</translation>
    </message>
    <message>
        <source>In July 2011 the U.S. Attorney named a fine of up to $1 million. That is a statutory maximum: the most that was possible, not what anybody was ordered to pay. For Meta no maximum is on record, so there is no ratio. Ask: why might an announcement name the maximum?</source>
        <translation>En juillet 2011, le parquet fédéral (U.S. Attorney) a mentionné une amende pouvant aller jusqu’à 1 million de dollars. C’est un maximum légal : le plus qui était possible, et non ce que quiconque a été condamné à payer. Pour Meta, aucun maximum n’est consigné ; il n’y a donc pas de rapport. Demandez : pourquoi une annonce pourrait-elle mentionner le maximum ?</translation>
    </message>
    <message>
        <source>Up to 35 years: a maximum, not a sentence</source>
        <translation>Jusqu’à 35 ans : un maximum, pas une peine prononcée</translation>
    </message>
    <message>
        <source>The 35 years are the sum of the maxima of four counts; other reports name 31 or 95 years. Prosecutors stated that they never sought the maximum. A company cannot be imprisoned, so Meta's row says “not applicable”. Ask: what else would you need to know before you call this a punishment?</source>
        <translation>Les 35 ans sont la somme des maximums de quatre chefs d’accusation ; d’autres comptes rendus mentionnent 31 ou 95 ans. Les procureurs ont déclaré n’avoir jamais demandé le maximum. Une entreprise ne peut pas être emprisonnée ; la ligne de Meta indique donc « sans objet ». Demandez : que vous faudrait-il savoir d’autre avant d’appeler cela une sanction ?</translation>
    </message>
    <message>
        <source>Was that the real sentence?</source>
        <translation>Était-ce la vraie peine ?</translation>
    </message>
    <message>
        <source>Each bar is one stage: what was possible, asked for, offered, imposed. Prosecutors said they would recommend six months in return for a guilty plea; the offer was not accepted, and nothing was imposed. In one case against Meta damages are sought, without an amount in the sources seen. Ask: which of these numbers had you heard before?</source>
        <translation>Chaque barre est une étape : ce qui était possible, demandé, proposé, prononcé. Les procureurs ont dit qu’ils recommanderaient six mois en échange d’un plaidoyer de culpabilité ; l’offre n’a pas été acceptée, et rien n’a été prononcé. Dans une affaire contre Meta, des dommages-intérêts sont demandés, sans montant dans les sources consultées. Demandez : lesquels de ces nombres aviez-vous déjà entendus ?</translation>
    </message>
    <message>
        <source>In force: nothing imposed, nothing so far</source>
        <translation>En vigueur : rien de prononcé, rien à ce jour</translation>
    </message>
    <message>
        <source>There is no bar, because no amount is in force in either case. “None imposed” is final: there was no conviction and no fine. “None so far” is open: in June 2025 Meta's training was held fair use on the record of one case, and other claims are pending as of May 2026. Ask: how do “none”, “none so far” and “not known” differ?</source>
        <translation>Il n’y a pas de barre, car aucun montant n’est en vigueur dans aucune des deux affaires. « Rien de prononcé » est définitif : il n’y a eu ni condamnation ni amende. « Rien à ce jour » reste ouvert : en juin 2025, l’entraînement de Meta a été jugé conforme à l’usage loyal (fair use) au vu du dossier d’une affaire, et d’autres demandes sont en cours, situation au mois de mai 2026. Demandez : en quoi « rien », « rien à ce jour » et « non connu » diffèrent-ils ?</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Ce qui s’est passé, et quand</translation>
    </message>
    <message>
        <source>Swartz / JSTOR: dismissed in January 2013.</source>
        <translation>Swartz / JSTOR : classé en janvier 2013.</translation>
    </message>
    <message>
        <source>Each row is a case, both on one calendar. The last event shown for Swartz / JSTOR is the report of the MIT review panel. For Meta a hearing is set for February 2027, later than the sources go. Ask: which row is complete, and what could still be added to the other?</source>
        <translation>Chaque ligne est une affaire, les deux sur un même calendrier. Le dernier événement montré pour Swartz / JSTOR est le rapport du comité d’examen du MIT. Pour Meta, une audience est fixée en février 2027, au-delà de la période couverte par les sources. Demandez : quelle ligne est complète, et que pourrait-on encore ajouter à l’autre ?</translation>
    </message>
    <message>
        <source>How sure are we? About 8.5 TB, inferred</source>
        <translation>À quel point est-ce sûr ? Environ 8,5 To, déduit</translation>
    </message>
    <message>
        <source>Own arithmetic, not a source: 4.8 million articles at the mean size of 18,592 papers of one journal</source>
        <translation>Calcul propre, pas une source : 4,8 millions d’articles à la taille moyenne de 18 592 articles d’une revue</translation>
    </message>
    <message>
        <source>Compare with the first step: the large square is the same. No source with a byte count was found for the 70 GB. If 4.8 million articles had the mean size of 18,592 papers, they would be about 8.5 TB, and over 80 TB would be about 9 times as much, not 1,143 times. Neither figure is proven. Ask: which one would you print, and what would you write beside it?</source>
        <translation>Comparez avec la première étape : le grand carré est le même. Aucune source indiquant un nombre d’octets n’a été trouvée pour les 70 Go. Si 4,8 millions d’articles avaient la taille moyenne de 18 592 articles, ils feraient environ 8,5 To, et plus de 80 To représenteraient environ 9 fois cette quantité, et non 1 143 fois. Aucun des deux chiffres n’est prouvé. Demandez : lequel publieriez-vous, et qu’écririez-vous à côté ?</translation>
    </message>
    <message>
        <source>Start of the downloading period alleged in the indictment</source>
        <translation>Début de la période de téléchargement alléguée dans l’acte d’accusation</translation>
    </message>
    <message>
        <source>Arrested by MIT Police and a Secret Service agent</source>
        <translation>Arrêté par la police du MIT et un agent du Secret Service</translation>
    </message>
    <message>
        <source>Federal indictment unsealed: up to 35 years and up to $1 million</source>
        <translation>Acte d’accusation fédéral rendu public : jusqu’à 35 ans et jusqu’à 1 million de dollars</translation>
    </message>
    <message>
        <source>State charges dropped (nolle prosequi)</source>
        <translation>Poursuites de l’État fédéré abandonnées (nolle prosequi)</translation>
    </message>
    <message>
        <source>Superseding indictment raises the counts from 4 to 13</source>
        <translation>Acte d’accusation de remplacement : de 4 à 13 chefs d’accusation</translation>
    </message>
    <message>
        <source>Aaron Swartz died, aged 26</source>
        <translation>Décès d’Aaron Swartz, à 26 ans</translation>
    </message>
    <message>
        <source>MIT review panel submits its report</source>
        <translation>Le comité d’examen du MIT remet son rapport</translation>
    </message>
    <message>
        <source>Authors sue Meta (Kadrey v. Meta)</source>
        <translation>Des auteurs poursuivent Meta en justice (Kadrey v. Meta)</translation>
    </message>
    <message>
        <source>Torrenting period alleged in the 2026 complaint</source>
        <translation>Période d’usage de BitTorrent alléguée dans la plainte de 2026</translation>
    </message>
    <message>
        <source>Unredacted emails made public; 81.7 TB and 80.6 TB reported</source>
        <translation>E-mails non caviardés rendus publics ; 81,7 To et 80,6 To rapportés</translation>
    </message>
    <message>
        <source>Partial summary judgment: training was fair use on this record</source>
        <translation>Jugement sommaire partiel : entraînement conforme à l’usage loyal (fair use) au vu de ce dossier</translation>
    </message>
    <message>
        <source>Claim about removed copyright information also decided for Meta</source>
        <translation>Demande sur les mentions de droit d’auteur supprimées, elle aussi tranchée en faveur de Meta</translation>
    </message>
    <message>
        <source>Meta argues that uploading during torrenting is fair use too</source>
        <translation>Meta soutient que la mise en ligne lors de l’usage de BitTorrent relève aussi de l’usage loyal (fair use)</translation>
    </message>
    <message>
        <source>Five publishers and Scott Turow sue Meta and Mark Zuckerberg</source>
        <translation>Cinq éditeurs et Scott Turow poursuivent Meta et Mark Zuckerberg en justice</translation>
    </message>
    <message>
        <source>Hearing set on the distribution claim</source>
        <translation>Audience fixée sur la demande relative à la distribution</translation>
    </message>
    <message>
        <source>One site, two judgments</source>
        <translation>Un site, deux jugements</translation>
    </message>
    <message>
        <source>About 2.2 TB, and almost 300 TB announced</source>
        <translation>Environ 2,2 To, et près de 300 To annoncés</translation>
    </message>
    <message>
        <source>The same site, Anna's Archive, in two cases: catalogue data of WorldCat, without any books, and music files of Spotify. The 2.2 TB were alleged and taken as true by default; the 300 TB are the site's own announcement. The areas are to scale. Ask: what might a catalogue of 2.2 TB hold?</source>
        <translation>Le même site, Anna's Archive, dans deux affaires : des données de catalogue de WorldCat, sans aucun livre, et des fichiers musicaux de Spotify. Les 2,2 To ont été allégués et tenus pour vrais par défaut ; les 300 To sont l’annonce du site lui-même. Les aires sont à l’échelle. Demandez : que peut contenir un catalogue de 2,2 To ?</translation>
    </message>
    <message>
        <source>Count the squares: each is about 2.2 TB</source>
        <translation>Comptez les carrés : chacun vaut environ 2,2 To</translation>
    </message>
    <message>
        <source>Same cases, same figures, now in squares of about 2.2 TB. By February 2026 about 6 TB of the 300 TB had been released. Ask: how many of these squares is 6 TB?</source>
        <translation>Mêmes affaires, mêmes chiffres, maintenant en carrés d’environ 2,2 To. En février 2026, environ 6 To des 300 To avaient été publiés. Demandez : combien de ces carrés font 6 To ?</translation>
    </message>
    <message>
        <source>WorldCat: damages sought, then dropped</source>
        <translation>WorldCat : dommages-intérêts demandés, puis abandonnés</translation>
    </message>
    <message>
        <source>In force since January 2026: an injunction and an order to delete, without damages.</source>
        <translation>En vigueur depuis janvier 2026 : une injonction et un ordre de suppression, sans dommages-intérêts.</translation>
    </message>
    <message>
        <source>The plaintiff, OCLC, sought $5.3 million and later dropped the claim. The default judgment of January 2026 is an injunction with an order to delete, and no money. Ask: why might somebody want an order more than a sum?</source>
        <translation>La partie demanderesse, OCLC, a demandé 5,3 millions de dollars, puis a abandonné cette demande. Le jugement par défaut de janvier 2026 est une injonction assortie d’un ordre de suppression, sans somme d’argent. Demandez : pourquoi pourrait-on vouloir un ordre plutôt qu’une somme ?</translation>
    </message>
    <message>
        <source>Spotify: a headline of trillions, and the judgment</source>
        <translation>Spotify : des milliers de milliards à la une, et le jugement</translation>
    </message>
    <message>
        <source>The maximum is a calculation of the press, never requested as an award.</source>
        <translation>Le maximum est un calcul de la presse, jamais demandé en justice.</translation>
    </message>
    <message>
        <source>The long bar is a calculation of the press: $150,000 for each of 86 million files, never requested as an award. The judgment is $322.2 million, too short to see at this scale, so a ring marks it. Ask: which of the two numbers made headlines, and which one did a court decide?</source>
        <translation>La longue barre est un calcul de la presse : 150 000 $ pour chacun des 86 millions de fichiers, jamais demandés en justice. Le jugement est de 322,2 millions de dollars ; sa barre est trop courte pour être visible à cette échelle, un anneau la marque donc. Demandez : lequel des deux nombres a fait les gros titres, et lequel un tribunal a-t-il décidé ?</translation>
    </message>
    <message>
        <source>In force: an injunction, and $322.2 million</source>
        <translation>En vigueur : une injonction, et 322,2 millions de dollars</translation>
    </message>
    <message>
        <source>One judgment has no amount, the other has $322.2 million, so there is no ratio. Both are default judgments. The money is not known to be paid, and collection is considered unlikely. Ask: what is a judgment worth that cannot be enforced?</source>
        <translation>L’un des jugements n’a pas de montant, l’autre porte sur 322,2 millions de dollars ; il n’y a donc pas de rapport. Tous deux sont des jugements par défaut. On ne sait pas si la somme a été payée, et son recouvrement est jugé improbable. Demandez : que vaut un jugement qui ne peut pas être exécuté ?</translation>
    </message>
    <message>
        <source>Both cases on one calendar. In March 2025 the court in Ohio declined a first default judgment, and granted one in January 2026. In the Spotify case the judgment came four months after the announcement. Ask: what may explain that one took so much longer?</source>
        <translation>Les deux affaires sur un même calendrier. En mars 2025, le tribunal de l’Ohio a refusé un premier jugement par défaut ; il en a accordé un en janvier 2026. Dans l’affaire Spotify, le jugement est venu quatre mois après l’annonce. Demandez : qu’est-ce qui peut expliquer que l’une ait duré tellement plus longtemps ?</translation>
    </message>
    <message>
        <source>How sure are we? Measure by measure</source>
        <translation>À quel point est-ce sûr ? Mesure par mesure</translation>
    </message>
    <message>
        <source>Read one column at a time: each has a scale of its own. The award to Spotify itself was computed on 120,000 files, not on all that was announced, so it is no price for 300 TB. The number of catalogue records is disputed: over a billion, or about 700 million unique ones. Ask: which of these numbers was tested in a court?</source>
        <translation>Lisez une colonne à la fois : chacune a sa propre échelle. La somme accordée à Spotify même a été calculée sur 120 000 fichiers, et non sur tout ce qui avait été annoncé ; ce n’est donc pas un prix pour 300 To. Le nombre de notices de catalogue est contesté : plus d’un milliard, ou environ 700 millions de notices uniques. Demandez : lequel de ces nombres a été examiné par un tribunal ?</translation>
    </message>
    <message>
        <source>Scraping begins</source>
        <translation>Début de l’extraction (scraping)</translation>
    </message>
    <message>
        <source>Scrape announced and published</source>
        <translation>Extraction annoncée et publiée</translation>
    </message>
    <message>
        <source>Court declines a first default judgment, wants state-law questions settled</source>
        <translation>Le tribunal refuse un premier jugement par défaut et veut voir tranchées des questions de droit de l’État</translation>
    </message>
    <message>
        <source>Default judgment and injunction</source>
        <translation>Jugement par défaut et injonction</translation>
    </message>
    <message>
        <source>Scrape announced</source>
        <translation>Extraction annoncée</translation>
    </message>
    <message>
        <source>Lawsuit filed under seal</source>
        <translation>Plainte déposée sous scellés</translation>
    </message>
    <message>
        <source>Preliminary injunction</source>
        <translation>Injonction préliminaire</translation>
    </message>
    <message>
        <source>About 2.8 million tracks released</source>
        <translation>Environ 2,8 millions de titres publiés</translation>
    </message>
    <message>
        <source>Default judgment of $322 million</source>
        <translation>Jugement par défaut de 322 millions de dollars</translation>
    </message>
    <message>
        <source>What one song cost</source>
        <translation>Ce qu’a coûté une chanson</translation>
    </message>
    <message>
        <source>Two lawsuits: 24 songs and 30 songs</source>
        <translation>Deux procès : 24 chansons et 30 chansons</translation>
    </message>
    <message>
        <source>Two people in the United States were sued for sharing music, and each square is one song in suit. These are the recordings that the awards were computed on, not all that was shared. Ask: what would you guess one song came to?</source>
        <translation>Deux personnes aux États-Unis ont été poursuivies en justice pour avoir partagé de la musique, et chaque carré est une chanson en litige. Ce sont les enregistrements sur lesquels les sommes accordées ont été calculées, et non tout ce qui a été partagé. Demandez : selon vous, à combien est revenue une chanson ?</translation>
    </message>
    <message>
        <source>Five amounts for the same 24 songs</source>
        <translation>Cinq montants pour les mêmes 24 chansons</translation>
    </message>
    <message>
        <source>An offer of $5,000 before the suit was declined. Three juries awarded $222,000, $1.92 million and $1.5 million. After the second, the judge reduced the award to $54,000; the labels declined, so that this amount never took effect. On appeal the first amount was restored. Ask: which of these would you have read in a headline?</source>
        <translation>Une offre à 5 000 $, avant le procès, a été refusée. Trois jurys ont accordé 222 000 $, 1,92 million de dollars et 1,5 million de dollars. Après le deuxième verdict, le juge a réduit la somme à 54 000 $ ; les maisons de disques ont refusé, de sorte que ce montant n’a jamais pris effet. En appel, le premier montant a été rétabli. Demandez : lesquels de ces montants auriez-vous lus dans un gros titre ?</translation>
    </message>
    <message>
        <source>Up, down and back: 2005 to 2012</source>
        <translation>Hausse, baisse et retour : de 2005 à 2012</translation>
    </message>
    <message>
        <source>The same amounts in time: the height of a bar is the money, its width is the time to the next decision. The $54,000 were declined and have no width. Of the last decision only the year is on record. Ask: how long did it take until the first amount came back?</source>
        <translation>Les mêmes montants dans le temps : la hauteur d’une barre est l’argent, sa largeur est le temps jusqu’à la décision suivante. Les 54 000 $ ont été refusés et n’ont pas de largeur. De la dernière décision, seule l’année est consignée. Demandez : combien de temps a-t-il fallu pour que le premier montant revienne ?</translation>
    </message>
    <message>
        <source>Cut to a tenth, then restored</source>
        <translation>Ramené au dixième, puis rétabli</translation>
    </message>
    <message>
        <source>The same template for the other case. The statutory maximum was $150,000 for each of 30 songs; the jury awarded $22,500 for each. The trial judge reduced $675,000 to $67,500 on constitutional grounds, and the First Circuit restored the award. Ask: what do both cases have in common, and where do they differ?</source>
        <translation>Le même modèle pour l’autre affaire. Le maximum légal était de 150 000 $ pour chacune des 30 chansons ; le jury a accordé 22 500 $ pour chacune. Le juge de première instance a réduit 675 000 $ à 67 500 $ pour des motifs constitutionnels, et la cour d’appel du premier circuit a rétabli la somme. Demandez : qu’ont les deux affaires en commun, et en quoi diffèrent-elles ?</translation>
    </message>
    <message>
        <source>In the end: $222,000 and $675,000</source>
        <translation>À la fin : 222 000 $ et 675 000 $</translation>
    </message>
    <message>
        <source>Only the last decisions are left, so the two compare. These are civil damages and no criminal fines, although press reports call one of them a fine. Whether anything was paid was not checked in the case of Thomas-Rasset. Ask: does the larger sum belong to the larger number of songs?</source>
        <translation>Il ne reste que les dernières décisions ; les deux sont donc comparables. Ce sont des dommages-intérêts civils et non des amendes pénales, bien que des articles de presse qualifient l’un d’eux d’amende. Dans l’affaire Thomas-Rasset, il n’a pas été vérifié si quelque chose a été payé. Demandez : la plus grande somme correspond-elle au plus grand nombre de chansons ?</translation>
    </message>
    <message>
        <source>For one song: $9,250 and $22,500</source>
        <translation>Pour une chanson : 9 250 $ et 22 500 $</translation>
    </message>
    <message>
        <source>Each sum is divided by the songs that it covers, 24 and 30. The jury awards of Thomas-Rasset came to $9,250, $80,000 and $62,500 for one song. Ask: is a price for one song a fair way to compare, and what does it leave out?</source>
        <translation>Chaque somme est divisée par le nombre de chansons qu’elle couvre, 24 et 30. Les sommes accordées par les jurys dans l’affaire Thomas-Rasset revenaient à 9 250 $, 80 000 $ et 62 500 $ pour une chanson. Demandez : un prix pour une chanson est-il une manière équitable de comparer, et que laisse-t-il de côté ?</translation>
    </message>
    <message>
        <source>How sure are we? Other counts, other words</source>
        <translation>À quel point est-ce sûr ? Autres comptes, autres mots</translation>
    </message>
    <message>
        <source>Other counts are larger than those in suit: over 1,700 music files in a shared folder, alleged, and up to 5,000 songs, admitted at trial. A music file offered and a song uploaded are not the same, so the two counts have no ratio. Ask: what would happen to the sum for one song if you divided by these counts, and why would that be wrong?</source>
        <translation>D’autres comptes dépassent le nombre de chansons en litige : plus de 1 700 fichiers musicaux dans un dossier partagé, allégué, et jusqu’à 5 000 chansons, reconnu au procès. Un fichier musical proposé et une chanson mise en ligne ne sont pas la même chose ; ces deux nombres n’ont donc pas de rapport. Demandez : que deviendrait la somme pour une chanson si vous divisiez par ces comptes, et pourquoi serait-ce faux ?</translation>
    </message>
    <message>
        <source>Sharing detected on Kazaa</source>
        <translation>Partage détecté sur Kazaa</translation>
    </message>
    <message>
        <source>Labels file suit</source>
        <translation>Les maisons de disques saisissent la justice</translation>
    </message>
    <message>
        <source>First verdict: $222,000</source>
        <translation>Premier verdict : 222 000 $</translation>
    </message>
    <message>
        <source>Second verdict: $1.92 million</source>
        <translation>Deuxième verdict : 1,92 million de dollars</translation>
    </message>
    <message>
        <source>Judge reduces the award to $54,000</source>
        <translation>Le juge réduit la somme à 54 000 $</translation>
    </message>
    <message>
        <source>Third verdict: $1.5 million</source>
        <translation>Troisième verdict : 1,5 million de dollars</translation>
    </message>
    <message>
        <source>Eighth Circuit restores $222,000</source>
        <translation>La cour d’appel du huitième circuit rétablit 222 000 $</translation>
    </message>
    <message>
        <source>Jury awards $675,000</source>
        <translation>Le jury accorde 675 000 $</translation>
    </message>
    <message>
        <source>Reduced to $67,500</source>
        <translation>Somme réduite à 67 500 $</translation>
    </message>
    <message>
        <source>First Circuit restores the award and remands</source>
        <translation>La cour d’appel du premier circuit rétablit la somme et renvoie l’affaire</translation>
    </message>
    <message>
        <source>First Circuit upholds $675,000</source>
        <translation>La cour d’appel du premier circuit confirme 675 000 $</translation>
    </message>
</context>
</TS>
