<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Phrases</name>
    <message>
        <source> or </source>
        <comment>between kinds of penalty</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> per </source>
        <comment>between two units</comment>
        <translation> par </translation>
    </message>
    <message>
        <source>$164,501 million / 366 days</source>
        <translation>164 501 millions de dollars / 366 jours</translation>
    </message>
    <message>
        <source>$164,501 million / 527,040 minutes (2024 is a leap year)</source>
        <translation>164 501 millions de dollars / 527 040 minutes (2024 est une année bissextile)</translation>
    </message>
    <message>
        <source>$164,501 million / 8,784 hours</source>
        <translation>164 501 millions de dollars / 8 784 heures</translation>
    </message>
    <message>
        <source>$350,018 million / 366 days</source>
        <translation>350 018 millions de dollars / 366 jours</translation>
    </message>
    <message>
        <source>$5,089 million / 8,784 hours</source>
        <translation>5 089 millions de dollars / 8 784 heures</translation>
    </message>
    <message>
        <source>$637,959 million / 366 days</source>
        <translation>637 959 millions de dollars / 366 jours</translation>
    </message>
    <message>
        <source>$7.25 an hour since 24 July 2009</source>
        <translation>7,25 $ de l’heure depuis le 24 juillet 2009</translation>
    </message>
    <message>
        <source>$7.25 x 40 hours x 52 weeks</source>
        <translation>7,25 $ x 40 heures x 52 semaines</translation>
    </message>
    <message>
        <source>%1 % of one %2</source>
        <comment>a percentage; a thing</comment>
        <translation>%1 % de 1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number; things</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt for %4, lie factor %5</source>
        <comment>a case, a measure: a length for its value</comment>
        <translation>%1 %2 : %3 pt pour %4, facteur de mensonge %5</translation>
    </message>
    <message>
        <source>%1 %2: %3 pt² for %4, lie factor %5</source>
        <comment>a case, a measure: an area for its value</comment>
        <translation>%1 %2 : %3 pt² pour %4, facteur de mensonge %5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure of works; their noun</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure; how many cases have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many cases lack something; why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value; what must be said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (by its cells)</source>
        <comment>a column</comment>
        <translation>%1 (d’après ses cellules)</translation>
    </message>
    <message>
        <source>%1 (by what its name means)</source>
        <comment>a column</comment>
        <translation>%1 (d’après le sens de son nom)</translation>
    </message>
    <message>
        <source>%1 / %2 = %3</source>
        <comment>a division</comment>
        <translation>%1 / %2 = %3</translation>
    </message>
    <message>
        <source>%1 / %2 ≈ %3</source>
        <comment>a division</comment>
        <translation>%1 / %2 ≈ %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two measures</comment>
        <translation>%1 vs %2</translation>
    </message>
    <message>
        <source>%1 and %2 are no longer equal</source>
        <translation>%1 et %2 ne sont plus à égalité</translation>
    </message>
    <message>
        <source>%1 and %2 become equal</source>
        <translation>%1 et %2 deviennent égales</translation>
    </message>
    <message>
        <source>%1 and %2 swap</source>
        <translation>%1 et %2 échangent leurs places</translation>
    </message>
    <message numerus="yes">
        <source>%1 article(s)</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 à zéro, qui n’a pas de place sur cette échelle</translation>
    </message>
    <message numerus="yes">
        <source>%1 book copy(s)</source>
        <translation>
            <numerusform>%1 exemplaire de livre</numerusform>
            <numerusform>%1 exemplaires de livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 book(s)</source>
        <translation>
            <numerusform>%1 livre</numerusform>
            <numerusform>%1 livres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a measure; outcome, country ...</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 by year of the act</source>
        <translation>%1 par année des faits</translation>
    </message>
    <message>
        <source>%1 by year of the decision</source>
        <translation>%1 par année de la décision</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>of some rows of a table</comment>
        <translation>
            <numerusform>%1 affaire</numerusform>
            <numerusform>%1 affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 consumer record(s)</source>
        <translation>
            <numerusform>%1 dossier de consommateur</numerusform>
            <numerusform>%1 dossiers de consommateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted too</source>
        <comment>a case</comment>
        <translation>%1 également comptée</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit card number(s)</source>
        <translation>
            <numerusform>%1 numéro de carte de crédit</numerusform>
            <numerusform>%1 numéros de carte de crédit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer record(s)</source>
        <translation>
            <numerusform>%1 dossier de client</numerusform>
            <numerusform>%1 dossiers de clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 document(s)</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <comment>a number of cases</comment>
        <translation>dessinées : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail address(s)</source>
        <translation>
            <numerusform>%1 adresse électronique</numerusform>
            <numerusform>%1 adresses électroniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail(s)</source>
        <translation>
            <numerusform>%1 courriel</numerusform>
            <numerusform>%1 courriels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1 compte %2 jours</translation>
    </message>
    <message numerus="yes">
        <source>%1 hundred million</source>
        <comment>10^8</comment>
        <translation>
            <numerusform>%1 centaine de millions</numerusform>
            <numerusform>%1 centaines de millions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image URL(s)</source>
        <translation>
            <numerusform>%1 URL d’image</numerusform>
            <numerusform>%1 URL d’images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 image(s)</source>
        <translation>
            <numerusform>%1 image</numerusform>
            <numerusform>%1 images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as long as %2.</source>
        <comment>a length of time; things</comment>
        <translation>%1, soit %2.</translation>
    </message>
    <message>
        <source>%1 is as much as %2.</source>
        <comment>an amount; things</comment>
        <translation>%1, soit %2.</translation>
    </message>
    <message>
        <source>%1 is not written</source>
        <translation>%1 n’est pas écrit</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <comment>a case</comment>
        <translation>%1 écartée</translation>
    </message>
    <message numerus="yes">
        <source>%1 metadata record(s)</source>
        <translation>
            <numerusform>%1 notice de métadonnées</numerusform>
            <numerusform>%1 notices de métadonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s)</source>
        <translation>
            <numerusform>%1 autre paire</numerusform>
            <numerusform>%1 autres paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more pair(s) with an order</source>
        <translation>
            <numerusform>%1 autre paire avec un ordre</numerusform>
            <numerusform>%1 autres paires avec un ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 music file(s)</source>
        <translation>
            <numerusform>%1 fichier musical</numerusform>
            <numerusform>%1 fichiers musicaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 exige une valeur : %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a number of cases; of rows</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases comparable</source>
        <translation>%1 affaires comparables sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 cases, filtered</source>
        <translation>%1 affaires sur %2, filtrées</translation>
    </message>
    <message>
        <source>%1 of %2 in sight</source>
        <comment>numbers of cases that are drawn</comment>
        <translation>visibles : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of them, all</source>
        <translation>%1 de la peine ou sa totalité</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two dates</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 penalties have no date</source>
        <translation>
            <numerusform>%1 sanction n’a pas de date</numerusform>
            <numerusform>%1 sanctions n’ont pas de date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 photograph(s)</source>
        <translation>
            <numerusform>%1 photographie</numerusform>
            <numerusform>%1 photographies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 enregistrement de données</numerusform>
            <numerusform>%1 enregistrements de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recording(s)</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <comment>of a table</comment>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have problems and are left out</source>
        <translation>
            <numerusform>%1 ligne présente des problèmes et est ignorée</numerusform>
            <numerusform>%1 lignes présentent des problèmes et sont ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows or values are left out; the rest is used</source>
        <translation>
            <numerusform>%1 ligne ou valeur est ignorée ; le reste est utilisé</numerusform>
            <numerusform>%1 lignes ou valeurs sont ignorées ; le reste est utilisé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of cases</comment>
        <translation>sélectionnées : %1</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1 feuilles</translation>
    </message>
    <message>
        <source>%1 small squares: a square of about %2 by %2 of them.</source>
        <comment>about 1,143; 34</comment>
        <translation>%1 petits carrés : un carré d’environ %2 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 song(s)</source>
        <translation>
            <numerusform>%1 chanson</numerusform>
            <numerusform>%1 chansons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 suspended, counted as if served</source>
        <translation>%1 avec sursis, comptés comme purgés</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 n’accepte pas de valeur</translation>
    </message>
    <message numerus="yes">
        <source>%1 ten thousand</source>
        <comment>10^4</comment>
        <translation>
            <numerusform>%1 dizaine de milliers</numerusform>
            <numerusform>%1 dizaines de milliers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a guess</comment>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>%1 times the frame before</source>
        <translation>%1 fois le cadre précédent</translation>
    </message>
    <message>
        <source>%1 times too few</source>
        <comment>how far a guess is off</comment>
        <translation>%1 fois trop peu</translation>
    </message>
    <message>
        <source>%1 times too many</source>
        <comment>how far a guess is off</comment>
        <translation>%1 fois trop</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>two amounts: a number of cases</comment>
        <translation>%1 à %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 track(s)</source>
        <translation>
            <numerusform>%1 morceau</numerusform>
            <numerusform>%1 morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user profile(s)</source>
        <translation>
            <numerusform>%1 profil d’utilisateur</numerusform>
            <numerusform>%1 profils d’utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>%1 vues</translation>
    </message>
    <message>
        <source>%1 with a range from zero, which has no place on this scale</source>
        <comment>a number of cases</comment>
        <translation>%1 avec une fourchette partant de zéro, qui n’a pas de place sur cette échelle</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <comment>A and B swap; a reading</comment>
        <translation>%1 avec « %2 »</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a number of cases; what they lack</comment>
        <translation>%1 sans %2</translation>
    </message>
    <message>
        <source>%1 without either</source>
        <comment>a number of cases</comment>
        <translation>%1 sans l’un ni l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 work(s)</source>
        <translation>
            <numerusform>%1 œuvre</numerusform>
            <numerusform>%1 œuvres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years</source>
        <comment>a plain decimal number</comment>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a reading: what it does to the order</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2 suspended</source>
        <comment>a term, the number of its years that is suspended</comment>
        <translation>%1, dont %2 avec sursis</translation>
    </message>
    <message>
        <source>%1, for the files in the folder %2</source>
        <translation>%1, pour les fichiers du dossier %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a column; its unit</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <comment>an axis</comment>
        <translation>%1, échelle logarithmique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: how it is read</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its event</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case: its exact value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure: a value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of cases: what became of them</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names: a stage of a penalty</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; what is said of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: how many times %2 is that of %3?</source>
        <comment>a measure; a value; a case</comment>
        <translation>%1 : combien de fois %2 la valeur de l’affaire %3 représente-t-elle ?</translation>
    </message>
    <message>
        <source>%1: how many times that of %2 (%3) is that of %4?</source>
        <comment>a measure; a case; its value; a case</comment>
        <translation>%1 : combien de fois celle de l’affaire %2 (%3) celle de l’affaire %4 représente-t-elle ?</translation>
    </message>
    <message>
        <source>%1: this is the file that is read; choose another name</source>
        <translation>%1 : c’est le fichier qui est lu ; choisir un autre nom</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two parts of a sentence</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <comment>raised for a guess</comment>
        <translation>
            <numerusform>%n main</numerusform>
            <numerusform>%n mains</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a column</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2; write it in full</source>
        <translation>« %1 » peut signifier %2 ; l’écrire en toutes lettres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist: %2</source>
        <translation>« %1 » n’existe pas : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows the quantity; take it away</source>
        <translation>« %1 » suit la quantité ; le supprimer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no exact decimal value; write it as a decimal</source>
        <translation>« %1 » n’a pas de valeur décimale exacte ; l’écrire sous forme décimale</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 digits; write fewer</source>
        <translation>« %1 » a plus de %2 chiffres ; en écrire moins</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the name of the column is not understood as a unit or a scale; &quot;%2&quot; is read without it; so often: %3</source>
        <translation>« %1 » dans le nom de la colonne n’est reconnu ni comme unité ni comme ordre de grandeur ; « %2 » est lu sans en tenir compte ; occurrences : %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rate, not an amount</source>
        <translation>« %1 » est un taux, pas un montant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a second quantity; write one only</source>
        <translation>« %1 » est une seconde quantité ; n’en écrire qu’une</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is beyond the limit of %2</source>
        <translation>« %1 » dépasse la limite de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice; the first one is used</source>
        <translation>« %1 » est indiqué deux fois ; la première occurrence est utilisée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is less than the smallest amount, %2</source>
        <translation>« %1 » est inférieur à la plus petite quantité, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a data size, money, a duration nor a count</source>
        <translation>« %1 » n’est ni une taille de données, ni une somme d’argent, ni une durée, ni un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency of ISO 4217</source>
        <translation>« %1 » n’est pas une devise de la norme ISO 4217</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; expected %2</source>
        <translation>« %1 » n’est pas une date ; valeur attendue : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure that this version draws; expected one of %2</source>
        <translation>« %1 » n’est pas une figure que cette version dessine ; valeurs possibles : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known language; expected a tag such as en, de or pt-BR</source>
        <translation>« %1 » n’est pas une langue connue ; valeur attendue : un code tel que en, de ou pt-BR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known unit; expected %2</source>
        <translation>« %1 » n’est pas une unité connue ; valeur attendue : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no measure; expected one of %2</source>
        <translation>« %1 » n’est pas une mesure ; valeurs possibles : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of years; it can be neither divided nor added</source>
        <translation>« %1 » n’est pas un nombre d’années ; ne peut être ni divisé ni additionné</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that can be read; check its points, commas and groups</source>
        <translation>« %1 » n’est pas un nombre lisible ; vérifier les points, les virgules et les groupes de chiffres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; expected WIDTHxHEIGHT in points, each from %2 to %3, such as 1200x675</source>
        <translation>« %1 » n’est pas une taille ; valeur attendue : LARGEURxHAUTEUR en points, chacune de %2 à %3, par exemple 1200x675</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the format</source>
        <translation>« %1 » n’est pas une version du format</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a standard symbol (strict reading)</source>
        <translation>« %1 » n’est pas un symbole normalisé (lecture stricte)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>« %1 » ne figure pas parmi : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; write: %2</source>
        <translation>« %1 » est un argument de trop ; écrire : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2, in the scale that the name of the column says; so often: %3</source>
        <translation>« %1 » est lu comme %2, dans l’ordre de grandeur indiqué par le nom de la colonne ; occurrences : %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a missing value; so often: %2</source>
        <translation>« %1 » est lu comme une valeur manquante ; occurrences : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is suspended, wholly or in part, and a suspended term is no served one; it is neither divided nor added</source>
        <translation>« %1 » est assorti du sursis, en tout ou en partie, et une peine avec sursis n’est pas une peine purgée ; ne peut être ni divisé ni additionné</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps its own scale and is not read in that of the column&apos;s name, &quot;%2&quot;; so often: %3</source>
        <translation>« %1 » garde son propre ordre de grandeur et n’est pas lu dans celui du nom de la colonne, « %2 » ; occurrences : %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of different scripts</source>
        <translation>« %1 » mélange des lettres d’écritures différentes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to &quot;%2&quot;; one of the two must name another or nothing</source>
        <translation>« %1 » ramène à « %2 » ; l’un des deux doit renvoyer à autre chose ou à rien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names itself; it must name another</source>
        <translation>« %1 » renvoie à lui-même ; il doit renvoyer à autre chose</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no %2</source>
        <translation>« %1 » ne renvoie à rien d’existant (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; qualifies the quantity a second time; write one qualifier only</source>
        <translation>« %1 » qualifie la quantité une seconde fois ; n’écrire qu’un seul qualificatif</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before the quantity; take it away</source>
        <translation>« %1 » précède la quantité ; le supprimer</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a negative amount makes no sense here</source>
        <translation>« %1 » : un montant négatif n’a pas de sens ici</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a number was expected here</source>
        <translation>« %1 » : un nombre est attendu ici</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of revenue</source>
        <translation>%1 % du chiffre d’affaires</translation>
    </message>
    <message>
        <source>%1 % of the way: %2 of %3</source>
        <comment>a percentage; two amounts</comment>
        <translation>%1 % du parcours : %2 sur %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a currency code, an amount: CHF 5</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>criminal fines</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a day, a short month, a year: 6 Jan 2011</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: expected %3</source>
        <translation>%1 %2 : valeur attendue : %3</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <comment>a date</comment>
        <translation>%1 (incertain)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount (basis)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>copier (US, 2010)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gap (case)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>life, sought (criminal, name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value (whose it is)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (and %2 suspended)</source>
        <translation>%1 (et %2 avec sursis)</translation>
    </message>
    <message>
        <source>%1 (best values, no bound)</source>
        <translation>%1 (meilleures estimations, sans borne)</translation>
    </message>
    <message>
        <source>%1 (different kinds of works)</source>
        <comment>number of works for 3</comment>
        <translation>%1, œuvres de types différents</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>a measure for so many cases, the smallest and the largest value</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 vs %2 : %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and days</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length of time: years and months</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2 are about equal.</source>
        <translation>%1 et %2 : à peu près égalité.</translation>
    </message>
    <message>
        <source>%1 and %2 are almost equal.</source>
        <translation>%1 et %2 : presque égalité.</translation>
    </message>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1 et %2 : égalité.</translation>
    </message>
    <message>
        <source>All %1 values are equal: %2.</source>
        <comment>how many, the value</comment>
        <translation>Les %1 valeurs sont égales : %2.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two measures: cases</comment>
        <translation>%1 et %2 : %3</translation>
    </message>
    <message>
        <source>%1 and %2: best values are equal; %3.</source>
        <translation>%1 et %2 : les meilleures estimations sont égales ; %3.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3 times; %4.</source>
        <translation>%1 et %2 : les meilleures estimations donnent un rapport de %3 à 1 ; %4.</translation>
    </message>
    <message>
        <source>%1 and %2: best values give %3; %4</source>
        <translation>%1 et %2 : les meilleures estimations donnent un rapport de %3 ; %4</translation>
    </message>
    <message>
        <source>%1 and %2: no ratio, %3</source>
        <translation>%1 et %2 : pas de rapport, %3</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): arithmetic, not law</source>
        <comment>Fines at the same rate as A (statutory maximum)</comment>
        <translation>%1 comme %2 (%3) : simple calcul, sans portée juridique</translation>
    </message>
    <message>
        <source>%1 as a share of a year’s revenue</source>
        <translation>%1 en part d’un an de chiffre d’affaires</translation>
    </message>
    <message>
        <source>%1 at the same rate</source>
        <translation>%1 au même taux</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <comment>a year</comment>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message numerus="yes">
        <source>%1 billion</source>
        <comment>10^9</comment>
        <translation>
            <numerusform>%1 Md</numerusform>
            <numerusform>%1 Md</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a rate and no amount, so it cannot be drawn as %2; try %3, or %4 as %2</source>
        <translation>%1 est un rapport et non une quantité et ne peut donc pas être dessiné en %2 ; essayer %3, ou %4 en %2</translation>
    </message>
    <message>
        <source>%2 shows what the baseline’s rate would give, and %1 is no such arithmetic; try %3, or %4 as %2</source>
        <translation>%2 montre ce que donnerait le rapport du cas de référence, et %1 n’est pas un tel calcul ; essayer %3, ou %4 en %2</translation>
    </message>
    <message>
        <source>%2 shows the stages of penalties, and %1 has none; try %3, or %4 as %2</source>
        <translation>%2 montre les étapes des sanctions, et %1 n’en a pas ; essayer %3, ou %4 en %2</translation>
    </message>
    <message>
        <source>%1 has both sides in it that %2 sets apart; try %3, or %4 as %2</source>
        <translation>%1 contient déjà les deux côtés que %2 oppose ; essayer %3, ou %4 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days per %2</source>
        <comment>a number; one work</comment>
        <translation>%1 jours par %2</translation>
    </message>
    <message>
        <source>%1 divided by %2 = %3</source>
        <translation>%1 divisé par %2 = %3</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a measure has values for so many cases</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 for each of %2 persons</source>
        <translation>%1 pour chacune des %2 personnes</translation>
    </message>
    <message>
        <source>%1 for none</source>
        <comment>a measure has values for no case</comment>
        <translation>%1 (aucune)</translation>
    </message>
    <message>
        <source>%1 has no figure “%2”: drawn of %3, as --measure can say</source>
        <comment>measure, kind, measure</comment>
        <translation>pour %1, pas de figure « %2 » : dessinée pour %3, comme --measure peut l’indiquer</translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 heure</numerusform>
            <numerusform>%1 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in fiscal year %2</source>
        <comment>a company</comment>
        <translation>%1, exercice %2</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <translation>%1 par rapport à %3 : %2.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3.</source>
        <comment>lengths of time</comment>
        <translation>%1 par rapport à %3 : %2.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3: 1 to %4</source>
        <translation>%1 par rapport à %3 : %2, soit 1 contre %4</translation>
    </message>
    <message>
        <source>%1 is %2 times %3.</source>
        <translation>%1, c’est %2 fois %3.</translation>
    </message>
    <message>
        <source>%1 is at least as much as %2.</source>
        <translation>%1 par rapport à %2 : au moins autant.</translation>
    </message>
    <message>
        <source>%1 is at most as much as %2.</source>
        <translation>%1 par rapport à %2 : au plus autant.</translation>
    </message>
    <message>
        <source>%1 is less than %2.</source>
        <translation>%1 par rapport à %2 : moins.</translation>
    </message>
    <message>
        <source>%1 is missing; expected %2</source>
        <translation>%1 manque ; valeur attendue : %2</translation>
    </message>
    <message>
        <source>%1 is missing; write: %2</source>
        <translation>%1 manque ; écrire : %2</translation>
    </message>
    <message>
        <source>%1 is more than %2.</source>
        <translation>%1 par rapport à %2 : plus.</translation>
    </message>
    <message>
        <source>%1 is taken; written as %2</source>
        <translation>%1 existe déjà ; enregistré sous %2</translation>
    </message>
    <message>
        <source>%1 is too small for what must stand in this figure; %2 would fit</source>
        <translation>%1 est trop petit pour ce qui doit figurer ici ; %2 suffirait</translation>
    </message>
    <message>
        <source>%1 looks like a symbolic or placeholder value</source>
        <translation>%1 ressemble à une valeur symbolique ou provisoire</translation>
    </message>
    <message numerus="yes">
        <source>%1 million</source>
        <translation>
            <numerusform>%1 M</numerusform>
            <numerusform>%1 M</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 mois</numerusform>
            <numerusform>%1 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, converted before prices are adjusted</source>
        <comment>USD of 2024</comment>
        <translation>%1 de %2, converti avant l’ajustement des prix</translation>
    </message>
    <message>
        <source>%1 of %2, prices adjusted before conversion</source>
        <comment>USD of 2024</comment>
        <translation>%1 de %2, prix ajustés avant la conversion</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>copied, held or published</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 0.0875 %</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>about 40,000 years</comment>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 1,143</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>about 40,000 years</comment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <comment>an amount; one work</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 per GB</source>
        <translation>%1 par Go</translation>
    </message>
    <message>
        <source>%1 per gigabyte</source>
        <translation>%1 par gigaoctet</translation>
    </message>
    <message>
        <source>%1 per TB</source>
        <translation>%1 par To</translation>
    </message>
    <message>
        <source>%1 per terabyte</source>
        <translation>%1 par téraoctet</translation>
    </message>
    <message>
        <source>%1 per work</source>
        <translation>%1 par œuvre</translation>
    </message>
    <message>
        <source>%1 sheets: %2 in a row, %3 rows. Cut along the marks and hang them side by side.</source>
        <comment>numbers</comment>
        <translation>%1 feuilles : %2 par rangée, %3 rangées. Couper le long des repères et les accrocher côte à côte.</translation>
    </message>
    <message>
        <source>%1 stands here where %2 was expected</source>
        <translation>on trouve ici %1 ; attendu : %2</translation>
    </message>
    <message>
        <source>%1 suspended, not included</source>
        <translation>%1 avec sursis, non compris</translation>
    </message>
    <message>
        <source>%1 terms of one person, not added up; the longest is shown</source>
        <translation>%1 peines d’une même personne, non additionnées ; la plus longue est montrée</translation>
    </message>
    <message>
        <source>%1 times %2 = %3; arithmetic, not law</source>
        <translation>%1 fois %2 = %3 ; simple calcul, sans portée juridique</translation>
    </message>
    <message>
        <source>%1 times that of %2</source>
        <comment>a number; a value</comment>
        <translation>%1 fois %2</translation>
    </message>
    <message>
        <source>%1 times that of %2 (%3)</source>
        <comment>a number; a case; its value</comment>
        <translation>%1 fois la valeur de l’affaire %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2 times if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>%1 à %2 fois si l’un des préfixes était à comprendre autrement (lecture des préfixes seulement, pas le doute sur la source)</translation>
    </message>
    <message numerus="yes">
        <source>%1 trillion</source>
        <comment>10^12</comment>
        <translation>
            <numerusform>%1 mille Md</numerusform>
            <numerusform>%1 mille Md</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a yardstick; its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a count of squares; what one square is</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × 10^%2</source>
        <translation>%1 × 10^%2</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>a currency sign, an amount: $5</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a basis, a term</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, an event</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, a basis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>basis, money</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>imposed, later vacated</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a case, a date, an event</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>a case, a measure: its stages</comment>
        <translation>%1, %2 : %3.</translation>
    </message>
    <message>
        <source>%1, all suspended</source>
        <translation>%1, en totalité avec sursis</translation>
    </message>
    <message>
        <source>%1, all suspended (%2)</source>
        <comment>a term (name)</comment>
        <translation>%1, en totalité avec sursis (%2)</translation>
    </message>
    <message>
        <source>%1, alleged</source>
        <translation>%1, allégué</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two values, the first with an apposition</comment>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>pending, as of June 2026</comment>
        <translation>%1, situation : %2</translation>
    </message>
    <message>
        <source>%1, measure by measure</source>
        <comment>cases</comment>
        <translation>%1, mesure par mesure</translation>
    </message>
    <message>
        <source>%1, no longer in force</source>
        <comment>later vacated</comment>
        <translation>%1, plus en vigueur</translation>
    </message>
    <message>
        <source>%1, no such penalty on record</source>
        <comment>none imposed: convicted</comment>
        <translation>%1, aucune sanction de ce type consignée</translation>
    </message>
    <message>
        <source>%1, nominal; revenue, not profit</source>
        <translation>%1, nominal ; chiffre d’affaires, pas bénéfice</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of event: its label</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage: its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a yardstick: its size</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: a sentence</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: cases</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, median %3</source>
        <comment>a year or a group: a number of cases</comment>
        <translation>%1 : %2, médiane %3</translation>
    </message>
    <message>
        <source>%1: %2, not adjusted</source>
        <translation>%1 : %2, non ajusté</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a case: its events</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>measure: cases</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. So each has a scale of its own.</source>
        <comment>no common measure: which has how many</comment>
        <translation>%1. Affaires avec une valeur : %2. Chaque mesure a donc sa propre échelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <comment>a measure</comment>
        <translation>
            <numerusform>%1 : %n affaire</numerusform>
            <numerusform>%1 : %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 cm = %2</source>
        <comment>the bars are to scale: an amount</comment>
        <translation>%1 : 1 cm = %2</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>measure: an amount</comment>
        <translation>%1 : 1 cm = %2.</translation>
    </message>
    <message>
        <source>%1: 1 cm = %2.</source>
        <comment>what a length is: a time</comment>
        <translation>%1 : 1 cm = %2.</translation>
    </message>
    <message>
        <source>%1: no baseline chosen</source>
        <comment>a same-rate measure</comment>
        <translation>%1 : aucune affaire de référence choisie</translation>
    </message>
    <message>
        <source>%1: not comparable with %2</source>
        <translation>%1 : non comparable avec %2</translation>
    </message>
    <message>
        <source>%1; prefixes read as powers of 1,024: 1 TB = 2^40 bytes</source>
        <translation>%1 ; préfixes lus comme puissances de 1 024 : 1 To = 2^40 octets</translation>
    </message>
    <message>
        <source>%1; scope of this figure: %2</source>
        <translation>%1 ; périmètre de ce chiffre : %2</translation>
    </message>
    <message>
        <source>%1; the order could turn round</source>
        <translation>%1 ; l’ordre pourrait s’inverser</translation>
    </message>
    <message>
        <source>%1; the scope of this figure is not stated</source>
        <translation>%1 ; le périmètre de ce chiffre n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1; time to earn: %2</source>
        <comment>a share; days</comment>
        <translation>%1 ; temps pour le gagner : %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2010s</comment>
        <translation>années %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with neither value are not drawn.</source>
        <translation>
            <numerusform>%n affaire sans aucune des deux valeurs n’est pas dessinée.</numerusform>
            <numerusform>%n affaires sans aucune des deux valeurs ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) drawn without a name: too many for this size</source>
        <translation>
            <numerusform>%n autre affaire dessinée sans nom : trop d’affaires pour cette taille</numerusform>
            <numerusform>%n autres affaires dessinées sans nom : trop d’affaires pour cette taille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) here without a number: no room for it in the figure</source>
        <translation>
            <numerusform>%n affaire ici sans numéro : pas de place pour lui dans la figure</numerusform>
            <numerusform>%n affaires ici sans numéro : pas de place pour lui dans la figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: stage by stage, six are drawn at most</source>
        <translation>
            <numerusform>%n autre affaire non montrée : étape par étape, six au plus sont dessinées</numerusform>
            <numerusform>%n autres affaires non montrées : étape par étape, six au plus sont dessinées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) not shown: too many for this size</source>
        <translation>
            <numerusform>%n autre affaire non montrée : trop d’affaires pour cette taille</numerusform>
            <numerusform>%n autres affaires non montrées : trop d’affaires pour cette taille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the table: the rows are left out.</source>
        <translation>
            <numerusform>%n problème dans le tableau : la ligne est ignorée.</numerusform>
            <numerusform>%n problèmes dans le tableau : les lignes sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s): see the marks and the data.</source>
        <translation>
            <numerusform>%n autre affaire : voir les marques et les données.</numerusform>
            <numerusform>%n autres affaires : voir les marques et les données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <comment>the head of a column</comment>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s).</source>
        <translation>
            <numerusform>%n autre source.</numerusform>
            <numerusform>%n autres sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;approaching 1 petabyte&quot; in July 2024</source>
        <translation>« approche de 1 pétaoctet » en juillet 2024</translation>
    </message>
    <message>
        <source>&quot;samples:&quot; is the library of researched cases; left out, it is the built-in comparison &quot;70 GB and 80 TB&quot;.</source>
        <translation>« samples: » est la bibliothèque d’affaires documentées ; sans FILE, c’est la comparaison intégrée « 70 GB and 80 TB ».</translation>
    </message>
    <message>
        <source>'[', '{', or a literal</source>
        <translation>« [ », « { » ou un littéral</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list that ends in and</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--wall with a scale, or --worksheet</source>
        <translation>--wall avec une échelle, ou --worksheet</translation>
    </message>
    <message>
        <source>1 cm² = %1</source>
        <translation>1 cm² = %1</translation>
    </message>
    <message>
        <source>1 penalty has no date</source>
        <translation>1 sanction n’a pas de date</translation>
    </message>
    <message>
        <source>1 row has problems and is left out</source>
        <translation>1 ligne présente des problèmes et est ignorée</translation>
    </message>
    <message>
        <source>1 row or value is left out; the rest is used</source>
        <translation>1 ligne ou valeur est ignorée ; le reste est utilisé</translation>
    </message>
    <message>
        <source>1 square = %1</source>
        <translation>1 carré = %1</translation>
    </message>
    <message>
        <source>1 square = %1, as much as %2</source>
        <comment>an amount; a case</comment>
        <translation>1 carré = %1, autant que l’affaire %2</translation>
    </message>
    <message>
        <source>1 square = 1 %1 (%2; %3)</source>
        <comment>a thing; its size; its source</comment>
        <translation>1 carré = 1 %1 (%2 ; %3)</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 ans</translation>
    </message>
    <message>
        <source>100 PB at $0.005 per GB per month</source>
        <translation>100 Po à 0,005 $ par Go et par mois</translation>
    </message>
    <message>
        <source>100 years</source>
        <translation>100 ans</translation>
    </message>
    <message>
        <source>10^8 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^8 bit/s x 86 400 s / 8 à plein débit</translation>
    </message>
    <message>
        <source>10^9 bit/s x 3,600 s / 8 at full rate</source>
        <translation>10^9 bit/s x 3 600 s / 8 à plein débit</translation>
    </message>
    <message>
        <source>10^9 bit/s x 86,400 s / 8 at full rate</source>
        <translation>10^9 bit/s x 86 400 s / 8 à plein débit</translation>
    </message>
    <message>
        <source>12.3 PB in October 2017</source>
        <translation>12,3 Po en octobre 2017</translation>
    </message>
    <message>
        <source>128 kbit/s x 240 s / 8</source>
        <translation>128 kbit/s x 240 s / 8</translation>
    </message>
    <message>
        <source>128-bit address (struct in6_addr, 16 bytes)</source>
        <translation>adresse de 128 bits (struct in6_addr, 16 octets)</translation>
    </message>
    <message>
        <source>13 months, USSC fiscal year 2016</source>
        <translation>13 mois, USSC, exercice budgétaire 2016</translation>
    </message>
    <message>
        <source>160 seven-bit characters: 160 x 7 / 8 = 140 bytes; the 160-character limit is from the source</source>
        <translation>160 caractères de sept bits : 160 x 7 / 8 = 140 octets ; la limite de 160 caractères vient de la source</translation>
    </message>
    <message>
        <source>2 sides x 80 tracks x 18 sectors x 512 bytes</source>
        <translation>2 faces x 80 pistes x 18 secteurs x 512 octets</translation>
    </message>
    <message>
        <source>2 TB in 1997, as reported by the Financial Times</source>
        <translation>2 To en 1997, selon le Financial Times</translation>
    </message>
    <message>
        <source>2 years, U.S. Constitution art. I s. 2 (text not re-read; unverified)</source>
        <translation>2 ans, Constitution des États-Unis, art. I, sect. 2 (texte non relu ; non vérifié)</translation>
    </message>
    <message>
        <source>2,652 KB in October 2024; the survey counts 1 KB as 1,024 bytes</source>
        <translation>2 652 Ko en octobre 2024 ; l’enquête compte 1 Ko comme 1 024 octets</translation>
    </message>
    <message>
        <source>2.6 TB as reported (secondary source)</source>
        <translation>2,6 To selon les articles (source secondaire)</translation>
    </message>
    <message>
        <source>2.94 TB, 11.9 million files, 2021</source>
        <translation>2,94 To, 11,9 millions de fichiers, 2021</translation>
    </message>
    <message>
        <source>208.1 TB, 16.3 million files, as listed by a mirror in August 2023</source>
        <translation>208,1 To, 16,3 millions de fichiers, d’après la liste d’un site miroir en août 2023</translation>
    </message>
    <message>
        <source>23 months, USSC Quick Facts, fiscal year 2019 (theft, property destruction and fraud)</source>
        <translation>23 mois, USSC Quick Facts, exercice budgétaire 2019 (vol, destruction de biens et fraude)</translation>
    </message>
    <message>
        <source>3 billion base pairs x 2 bits, one copy, no compression</source>
        <translation>3 milliards de paires de bases x 2 bits, une copie, sans compression</translation>
    </message>
    <message>
        <source>300 pages x 1,750 characters (see page-of-text)</source>
        <translation>300 pages x 1 750 caractères (voir page-of-text)</translation>
    </message>
    <message>
        <source>32-bit address</source>
        <translation>adresse de 32 bits</translation>
    </message>
    <message>
        <source>35 lines of 50 characters, a deliberately low estimate of one book page</source>
        <translation>35 lignes de 50 caractères, une estimation volontairement basse d’une page de livre</translation>
    </message>
    <message>
        <source>4 years, U.S. Constitution art. II s. 1 (text not re-read; unverified)</source>
        <translation>4 ans, Constitution des États-Unis, art. II, sect. 1 (texte non relu ; non vérifié)</translation>
    </message>
    <message>
        <source>44,100 samples/s x 2 channels x 2 bytes x 60 s</source>
        <translation>44 100 échantillons/s x 2 canaux x 2 octets x 60 s</translation>
    </message>
    <message>
        <source>45 months over all offences, USSC fiscal year 2017</source>
        <translation>45 mois toutes infractions confondues, USSC, exercice budgétaire 2017</translation>
    </message>
    <message>
        <source>47 months over all offences, USSC fiscal year 2009</source>
        <translation>47 mois toutes infractions confondues, USSC, exercice budgétaire 2009</translation>
    </message>
    <message>
        <source>5 PB recorded, more than half a ton of hard drives, April 2017</source>
        <translation>5 Po enregistrés, plus d’une demi-tonne de disques durs, avril 2017</translation>
    </message>
    <message>
        <source>52 weeks x 40 hours</source>
        <translation>52 semaines x 40 heures</translation>
    </message>
    <message>
        <source>56,000 bit/s x 3,600 s / 8 at full nominal rate</source>
        <translation>56 000 bit/s x 3 600 s / 8 au plein débit nominal</translation>
    </message>
    <message>
        <source>6 years, U.S. Constitution art. I s. 3 (text not re-read; unverified)</source>
        <translation>6 ans, Constitution des États-Unis, art. I, sect. 3 (texte non relu ; non vérifié)</translation>
    </message>
    <message>
        <source>6.8 MB on a Kindle, as reported in 2021</source>
        <translation>6,8 Mo sur une liseuse Kindle, selon un article de 2021</translation>
    </message>
    <message>
        <source>66 months, USSC fiscal year 2016</source>
        <translation>66 mois, USSC, exercice budgétaire 2016</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>73 PB received in 2016, of which 49 PB from the LHC</source>
        <translation>73 Po reçus en 2016, dont 49 Po du LHC</translation>
    </message>
    <message>
        <source>75.8 years at birth</source>
        <translation>75,8 ans à la naissance</translation>
    </message>
    <message>
        <source>78 months, USSC fiscal year 2009</source>
        <translation>78 mois, USSC, exercice budgétaire 2009</translation>
    </message>
    <message>
        <source>78.4 years at birth, both sexes</source>
        <translation>78,4 ans à la naissance, deux sexes</translation>
    </message>
    <message>
        <source>80 minutes x 60 s x 75 sectors x 2,048 bytes; sold as 700 MB</source>
        <translation>80 minutes x 60 s x 75 secteurs x 2 048 octets ; vendu comme 700 Mo</translation>
    </message>
    <message>
        <source>80 TB in December 2016</source>
        <translation>80 To en décembre 2016</translation>
    </message>
    <message>
        <source>81.1 years at birth</source>
        <translation>81,1 ans à la naissance</translation>
    </message>
    <message>
        <source>87.2 TB, 86.6 million files, as listed by a mirror in August 2023</source>
        <translation>87,2 To, 86,6 millions de fichiers, d’après la liste d’un site miroir en août 2023</translation>
    </message>
    <message>
        <source>97.3 TB, 13.8 million files, as listed by a mirror in August 2023</source>
        <translation>97,3 To, 13,8 millions de fichiers, d’après la liste d’un site miroir en août 2023</translation>
    </message>
    <message>
        <source>99 PB of unique data in December 2021</source>
        <translation>99 Po de données uniques en décembre 2021</translation>
    </message>
    <message>
        <source>a 2000 estimate; the Library itself disowns it as a unit of measure</source>
        <translation>une estimation de 2000 ; la Bibliothèque elle-même la récuse comme unité de mesure</translation>
    </message>
    <message>
        <source>about 890 GB (830 GiB), estimated from token counts</source>
        <translation>environ 890 Go (830 Gio), estimation à partir du nombre de jetons</translation>
    </message>
    <message>
        <source>alice29.txt in the Canterbury corpus</source>
        <translation>alice29.txt du corpus de Canterbury</translation>
    </message>
    <message>
        <source>asyoulik.txt in the Canterbury corpus</source>
        <translation>asyoulik.txt du corpus de Canterbury</translation>
    </message>
    <message>
        <source>AWS Snowmobile, 45-foot container (service since withdrawn)</source>
        <translation>AWS Snowmobile, conteneur de 45 pieds (service arrêté depuis)</translation>
    </message>
    <message>
        <source>Census report P60-282, September 2024</source>
        <translation>rapport P60-282 du Census Bureau, septembre 2024</translation>
    </message>
    <message>
        <source>collections digitized and online in February 2009</source>
        <translation>collections numérisées et en ligne en février 2009</translation>
    </message>
    <message>
        <source>current articles without media, compressed, 16 October 2024</source>
        <translation>articles actuels sans fichiers multimédias, compressés, 16 octobre 2024</translation>
    </message>
    <message>
        <source>each of the crawl archives is on the order of 75 TB</source>
        <translation>chacune des archives de collecte est de l’ordre de 75 To</translation>
    </message>
    <message>
        <source>first 10^9 bytes of the English Wikipedia dump of 3 March 2006</source>
        <translation>10^9 premiers octets de la copie de Wikipédia en anglais du 3 mars 2006</translation>
    </message>
    <message>
        <source>Gregorian mean year of 365.2425 days; 12 of the months above</source>
        <translation>année grégorienne moyenne de 365,2425 jours ; 12 des mois ci-dessus</translation>
    </message>
    <message>
        <source>IDC forecast made in 2018</source>
        <translation>prévision d’IDC faite en 2018</translation>
    </message>
    <message>
        <source>IDC: 33 ZB created, captured or copied (most is never stored)</source>
        <translation>IDC : 33 Zo créés, captés ou copiés (la plupart ne sont jamais stockés)</translation>
    </message>
    <message>
        <source>in 2023 dollars, Census report P60-282</source>
        <translation>en dollars de 2023, rapport P60-282 du Census Bureau</translation>
    </message>
    <message>
        <source>Letters that Liberation Sans lacks are drawn in %1.</source>
        <comment>fonts</comment>
        <translation>Les caractères absents de Liberation Sans sont dessinés en %1.</translation>
    </message>
    <message>
        <source>microSD card of 1 TB</source>
        <translation>carte microSD de 1 To</translation>
    </message>
    <message>
        <source>microSD cards of 1 TB</source>
        <translation>cartes microSD de 1 To</translation>
    </message>
    <message>
        <source>1 to 200 million pixels</source>
        <translation>de 1 à 200 millions de pixels</translation>
    </message>
    <message>
        <source>1 year = %1</source>
        <translation>1 an = %1</translation>
    </message>
    <message>
        <source>floppy disk of 1.44 MB</source>
        <translation>disquette de 1,44 Mo</translation>
    </message>
    <message>
        <source>floppy disks of 1.44 MB</source>
        <translation>disquettes de 1,44 Mo</translation>
    </message>
    <message>
        <source>10 or 1000</source>
        <translation>10 ou 1000</translation>
    </message>
    <message>
        <source>10 squares = %1</source>
        <translation>10 carrés = %1</translation>
    </message>
    <message>
        <source>10 × %1 squares = %2</source>
        <translation>10 × %1 carrés = %2</translation>
    </message>
    <message>
        <source>more than %1 in one list; the list is kept as it is, and not used</source>
        <translation>plus de %1 dans une seule liste ; la liste est conservée telle quelle, sans être utilisée</translation>
    </message>
    <message>
        <source>more than %1 in one list; those behind are kept as they are, and not used</source>
        <translation>plus de %1 dans une seule liste ; ceux qui suivent sont conservés tels quels, sans être utilisés</translation>
    </message>
    <message>
        <source>more than 167 TB in April 2010</source>
        <translation>plus de 167 To en avril 2010</translation>
    </message>
    <message>
        <source>native (uncompressed) capacity</source>
        <translation>capacité native (sans compression)</translation>
    </message>
    <message>
        <source>net income $62,360 million / 8,784 hours</source>
        <translation>bénéfice net de 62 360 millions de dollars / 8 784 heures</translation>
    </message>
    <message>
        <source>Netflix: up to 1 GB per hour</source>
        <translation>Netflix : jusqu’à 1 Go par heure</translation>
    </message>
    <message>
        <source>Netflix: up to 3 GB per hour</source>
        <translation>Netflix : jusqu’à 3 Go par heure</translation>
    </message>
    <message>
        <source>Netflix: up to 7 GB per hour</source>
        <translation>Netflix : jusqu’à 7 Go par heure</translation>
    </message>
    <message>
        <source>nominal capacity</source>
        <translation>capacité nominale</translation>
    </message>
    <message>
        <source>nominal capacity of a common drive size; that it is typical is unverified</source>
        <translation>capacité nominale d’une taille de disque courante ; que celle-ci soit typique n’a pas été vérifié</translation>
    </message>
    <message>
        <source>nominal capacity, decimal GB</source>
        <translation>capacité nominale, Go décimaux</translation>
    </message>
    <message>
        <source>nominal capacity; the card is 15 x 11 x 1 mm and weighs 0.25 g</source>
        <translation>capacité nominale ; la carte mesure 15 x 11 x 1 mm et pèse 0,25 g</translation>
    </message>
    <message>
        <source>nominal single-layer capacity</source>
        <translation>capacité nominale en simple couche</translation>
    </message>
    <message>
        <source>nominal single-layer capacity, decimal GB</source>
        <translation>capacité nominale en simple couche, Go décimaux</translation>
    </message>
    <message>
        <source>one byte in ASCII and UTF-8</source>
        <translation>un octet en ASCII et en UTF-8</translation>
    </message>
    <message>
        <source>one exabyte of LHC data in total, reached in 2025</source>
        <translation>un exaoctet de données du LHC au total, atteint en 2025</translation>
    </message>
    <message>
        <source>one twelfth of a Gregorian mean year of 365.2425 days</source>
        <translation>un douzième d’une année grégorienne moyenne de 365,2425 jours</translation>
    </message>
    <message>
        <source>over 95 TB, 2 million files, May 2023</source>
        <translation>plus de 95 To, 2 millions de fichiers, mai 2023</translation>
    </message>
    <message>
        <source>No installed font has these letters: %1. A box stands in their place; install a font of their script.</source>
        <comment>code points</comment>
        <translation>Aucune police installée ne contient ces caractères : %1. Un rectangle les remplace ; installez une police de leur écriture.</translation>
    </message>
    <message>
        <source>PC hard disk of 1985 (20 MB)</source>
        <translation>disque dur de PC de 1985 (20 Mo)</translation>
    </message>
    <message>
        <source>PC hard disks of 1985 (20 MB)</source>
        <translation>disques durs de PC de 1985 (20 Mo)</translation>
    </message>
    <message>
        <source>2012-09-12, 12 September 2012, Sep 2010 or 2010/2011</source>
        <translation>2012-09-12, 12 September 2012, Sep 2010 ou 2010/2011</translation>
    </message>
    <message>
        <source>hard disk of 30 TB</source>
        <translation>disque dur de 30 To</translation>
    </message>
    <message>
        <source>hard disks of 30 TB</source>
        <translation>disques durs de 30 To</translation>
    </message>
    <message>
        <source>300-page novel as plain text</source>
        <translation>roman de 300 pages en texte brut</translation>
    </message>
    <message>
        <source>300-page novels as plain text</source>
        <translation>romans de 300 pages en texte brut</translation>
    </message>
    <message>
        <source>plrabn12.txt in the Canterbury corpus</source>
        <translation>plrabn12.txt du corpus de Canterbury</translation>
    </message>
    <message>
        <source>Seagate Exos Mozaic 3+, 2024</source>
        <translation>Seagate Exos Mozaic 3+, 2024</translation>
    </message>
    <message>
        <source>Seagate ST-225, nominal 20 MB</source>
        <translation>Seagate ST-225, capacité nominale de 20 Mo</translation>
    </message>
    <message>
        <source>SI-accepted unit</source>
        <translation>unité en usage avec le SI</translation>
    </message>
    <message>
        <source>smartphone with 64 GB</source>
        <translation>smartphone de 64 Go</translation>
    </message>
    <message>
        <source>smartphones with 64 GB</source>
        <translation>smartphones de 64 Go</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation> ; vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>= %1 bytes</source>
        <translation>= %1 octets</translation>
    </message>
    <message>
        <source>a .csv, .json, .html or .md file instead of standard output</source>
        <translation>un fichier .csv, .json, .html ou .md au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>a case with an event</source>
        <translation>une affaire avec un événement</translation>
    </message>
    <message>
        <source>a case with an event whose date a calendar knows, from year 1 to 9999</source>
        <translation>une affaire avec un événement dont la date est connue d’un calendrier, de l’an 1 à 9999</translation>
    </message>
    <message>
        <source>a class is not asked to guess prison time or arithmetic of penalties</source>
        <translation>on ne fait pas deviner à une classe la durée d’une peine ni un calcul de sanctions</translation>
    </message>
    <message>
        <source>a class is not asked to guess what a person has to pay</source>
        <translation>on ne fait pas deviner à une classe ce qu’une personne doit payer</translation>
    </message>
    <message>
        <source>a column of the table: %1</source>
        <translation>une colonne du tableau : %1</translation>
    </message>
    <message>
        <source>a column that the table has, or %1</source>
        <translation>une colonne présente dans le tableau, ou %1</translation>
    </message>
    <message>
        <source>A figure drawn to scale; with DIR/ one picture a file</source>
        <translation>Une figure dessinée à l’échelle ; avec DIR/, une image par fichier</translation>
    </message>
    <message>
        <source>a figure of kind units</source>
        <translation>une figure de type units</translation>
    </message>
    <message>
        <source>a figure whose areas have one scale: squares, nested, bubbles, treemap or units</source>
        <translation>une figure dont les surfaces ont une même échelle : squares, nested, bubbles, treemap ou units</translation>
    </message>
    <message>
        <source>a figure whose lengths have one scale: bars, dots or em</source>
        <translation>une figure dont les longueurs ont une même échelle : bars, dots ou em</translation>
    </message>
    <message>
        <source>a file is missing; write: %1</source>
        <translation>il manque un fichier ; écrire : %1</translation>
    </message>
    <message>
        <source>a file that ends in .csv, .json, .html or .md, and is no document</source>
        <translation>un fichier dont le nom se termine par .csv, .json, .html ou .md, et qui n’est pas un document</translation>
    </message>
    <message>
        <source>a file that ends in .json</source>
        <translation>un fichier dont le nom se termine par .json</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json or .ics, or a folder that ends in /</source>
        <translation>un fichier dont le nom se termine par .svg, .png, .pdf, .html, .csv, .json, .vl.json, .events.csv, .timeline.json ou .ics, ou un dossier dont le nom se termine par /</translation>
    </message>
    <message>
        <source>a file that ends in .svg, .png, .pdf, .html; .csv, .json, .vl.json of its data; .events.csv, .timeline.json (TimelineJS), .ics (calendar) of its events; a folder that ends in /</source>
        <translation>un fichier dont le nom se termine par .svg, .png, .pdf, .html ; .csv, .json, .vl.json pour ses données ; .events.csv, .timeline.json (TimelineJS), .ics (calendrier) pour ses événements ; un dossier dont le nom se termine par /</translation>
    </message>
    <message>
        <source>a file that ends in .toscale.json</source>
        <translation>un fichier dont le nom se termine par .toscale.json</translation>
    </message>
    <message>
        <source>a list of problems</source>
        <translation>une liste des problèmes</translation>
    </message>
    <message>
        <source>a number from 0.1 to 20</source>
        <translation>un nombre de 0.1 à 20</translation>
    </message>
    <message>
        <source>a PDF for a class: values blanked, a grid to draw a guess on, questions; then the answers; of several views with --view 1,2</source>
        <translation>un PDF pour une classe : valeurs masquées, grille pour dessiner une proposition, questions ; puis les réponses ; de plusieurs vues avec --view 1,2</translation>
    </message>
    <message>
        <source>a PDF of many sheets to hang side by side, at that scale</source>
        <translation>un PDF de plusieurs feuilles à accrocher côte à côte, à cette échelle</translation>
    </message>
    <message>
        <source>a power walk over this measure is not offered for a case with a death; try %1</source>
        <translation>un parcours par puissances sur cette grandeur n’est pas proposé pour une affaire avec un décès ; essayez %1</translation>
    </message>
    <message>
        <source>a quarter of one %1</source>
        <comment>a thing</comment>
        <translation>un quart de 1 %1</translation>
    </message>
    <message>
        <source>a scale such as &quot;1 cm2 = 70 GB&quot; or &quot;1 cm = 10 years&quot;</source>
        <translation>une échelle, par exemple &quot;1 cm2 = 70 GB&quot; ou &quot;1 cm = 10 years&quot;</translation>
    </message>
    <message>
        <source>a smaller amount: at that scale the figure is smaller than its texts</source>
        <translation>une quantité plus petite : à cette échelle, la figure est plus petite que ses textes</translation>
    </message>
    <message>
        <source>A table (CSV, TSV, semicolons, HTML, JSON) as a document; what each column became is said</source>
        <translation>Un tableau (CSV, TSV, points-virgules, HTML, JSON) converti en document, en indiquant ce qu’est devenue chaque colonne</translation>
    </message>
    <message>
        <source>a thing of the measure's kind, with a known rate of its year</source>
        <translation>une chose de la nature de la mesure, dont le taux de l’année est connu</translation>
    </message>
    <message>
        <source>a third of one %1</source>
        <comment>a thing</comment>
        <translation>un tiers de 1 %1</translation>
    </message>
    <message>
        <source>a unit such as B, TB, GiB, years, months, days or a currency code</source>
        <translation>une unité, par exemple B, TB, GiB, years, months, days, ou un code de devise</translation>
    </message>
    <message>
        <source>a unit such as GB, million USD, months or articles</source>
        <translation>une unité, par exemple GB, million USD, months ou articles</translation>
    </message>
    <message>
        <source>a year from %1 to %2, or nominal</source>
        <translation>une année de %1 à %2, ou nominal</translation>
    </message>
    <message>
        <source>A4 or Letter</source>
        <translation>A4 ou Letter</translation>
    </message>
    <message>
        <source>A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid</source>
        <translation>A5, A4, A3, A2, A1, A0, Letter, Legal ou Tabloid</translation>
    </message>
    <message>
        <source>adjust money to the prices of that year</source>
        <translation>ajuster l’argent aux prix de cette année</translation>
    </message>
    <message>
        <source>an amount in %1</source>
        <translation>un montant en %1</translation>
    </message>
    <message>
        <source>Anna’s Archive of 2024</source>
        <translation>Anna’s Archive (2024)</translation>
    </message>
    <message>
        <source>Anna’s Archives of 2024</source>
        <translation>fois Anna’s Archive (2024)</translation>
    </message>
    <message>
        <source>another than the primary figure of a case; may be repeated</source>
        <translation>un autre chiffre que le chiffre principal d’une affaire ; peut être répété</translation>
    </message>
    <message>
        <source>Answers, for the teacher</source>
        <translation>Réponses, pour l’enseignant</translation>
    </message>
    <message>
        <source>Area is to scale inside each frame; from %1 to %2, each frame %3 times the one before</source>
        <translation>Les aires sont à l’échelle dans chaque cadre ; de %1 à %2, chaque cadre vaut %3 fois le précédent</translation>
    </message>
    <message>
        <source>Area is to scale: the whole square is %1</source>
        <translation>Les aires sont à l’échelle : le carré entier vaut %1</translation>
    </message>
    <message>
        <source>article, article-4x3, square, story, slide, column-85, column-170, a4 or an own one</source>
        <translation>article, article-4x3, square, story, slide, column-85, column-170, a4 ou un format personnel</translation>
    </message>
    <message>
        <source>as familiar things, several, with arithmetic and source: 156 laptops, 8.75 terms</source>
        <translation>en repères familiers, plusieurs, avec calcul et source : 156 ordinateurs portables, 8,75 mandats</translation>
    </message>
    <message numerus="yes">
        <source>As it is read now, %1 pair(s) without an order: their values overlap.</source>
        <translation>
            <numerusform>Dans la lecture actuelle, %1 paire sans ordre : les valeurs se chevauchent.</numerusform>
            <numerusform>Dans la lecture actuelle, %1 paires sans ordre : les valeurs se chevauchent.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the values are ranges, the ratio is one: %1</source>
        <translation>Comme les valeurs sont des fourchettes, le rapport en est une aussi : %1</translation>
    </message>
    <message>
        <source>As the values have bounds, the ratio has one: %1</source>
        <translation>Comme les valeurs ont des bornes, le rapport en a une aussi : %1</translation>
    </message>
    <message>
        <source>ASCII character</source>
        <translation>caractère ASCII</translation>
    </message>
    <message>
        <source>ASCII characters</source>
        <translation>caractères ASCII</translation>
    </message>
    <message>
        <source>at most %1 for a worksheet</source>
        <translation>au plus %1 pour une fiche d’exercices</translation>
    </message>
    <message>
        <source>at most %1 sheets: a larger amount a centimetre, or larger paper</source>
        <translation>au plus %1 feuilles : une quantité plus grande par centimètre, ou du papier plus grand</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2009)</source>
        <translation>peine fédérale moyenne aux États-Unis pour infractions liées aux stupéfiants (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentence (2016)</source>
        <translation>peine fédérale moyenne aux États-Unis pour infractions liées aux stupéfiants (2016)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2009)</source>
        <translation>peines fédérales moyennes aux États-Unis pour infractions liées aux stupéfiants (2009)</translation>
    </message>
    <message>
        <source>average US federal drug sentences (2016)</source>
        <translation>peines fédérales moyennes aux États-Unis pour infractions liées aux stupéfiants (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentence (2016)</source>
        <translation>peine fédérale moyenne aux États-Unis pour infractions liées à l’immigration (2016)</translation>
    </message>
    <message>
        <source>average US federal immigration sentences (2016)</source>
        <translation>peines fédérales moyennes aux États-Unis pour infractions liées à l’immigration (2016)</translation>
    </message>
    <message>
        <source>average US federal sentence (2009)</source>
        <translation>peine fédérale moyenne aux États-Unis (2009)</translation>
    </message>
    <message>
        <source>average US federal sentence (2017)</source>
        <translation>peine fédérale moyenne aux États-Unis (2017)</translation>
    </message>
    <message>
        <source>average US federal sentences (2009)</source>
        <translation>peines fédérales moyennes aux États-Unis (2009)</translation>
    </message>
    <message>
        <source>average US federal sentences (2017)</source>
        <translation>peines fédérales moyennes aux États-Unis (2017)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentence (2019)</source>
        <translation>peine fédérale moyenne aux États-Unis pour vol et fraude (2019)</translation>
    </message>
    <message>
        <source>average US federal theft and fraud sentences (2019)</source>
        <translation>peines fédérales moyennes aux États-Unis pour vol et fraude (2019)</translation>
    </message>
    <message>
        <source>AWS Snowball case (2016)</source>
        <translation>boîtier AWS Snowball (2016)</translation>
    </message>
    <message>
        <source>AWS Snowball cases (2016)</source>
        <translation>boîtiers AWS Snowball (2016)</translation>
    </message>
    <message>
        <source>B, TB, GiB, Mbit ...; years, months, weeks, days; USD; prints the number alone</source>
        <translation>B, TB, GiB, Mbit ... ; years, months, weeks, days ; USD ; n’affiche que le nombre</translation>
    </message>
    <message>
        <source>bars or dots, for Vega-Lite has no layout to scale for other figures</source>
        <translation>bars ou dots, car Vega-Lite n’a pas de mise en page à l’échelle pour les autres figures</translation>
    </message>
    <message>
        <source>Basis of penalties</source>
        <translation>Base des sanctions</translation>
    </message>
    <message>
        <source>between the cells; else found out</source>
        <translation>entre les cellules ; sinon, détection automatique</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>disque Blu-ray</translation>
    </message>
    <message>
        <source>Blu-ray discs</source>
        <translation>disques Blu-ray</translation>
    </message>
    <message>
        <source>both are about the same: there is nothing to guess</source>
        <translation>les deux sont à peu près égales : il n’y a rien à deviner</translation>
    </message>
    <message>
        <source>Box: the middle half of the values; line in it: the median; whiskers: the smallest and the largest value. Fewer than five values have no box.</source>
        <translation>Boîte : la moitié centrale des valeurs ; trait intérieur : la médiane ; moustaches : la plus petite et la plus grande valeur. À moins de cinq valeurs, pas de boîte.</translation>
    </message>
    <message>
        <source>case</source>
        <comment>what an id names</comment>
        <translation>affaire</translation>
    </message>
    <message>
        <source>CD-ROM</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>CD-ROMs</source>
        <translation>CD-ROM</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siècles</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>Common Crawl archive</source>
        <translation>archive Common Crawl</translation>
    </message>
    <message>
        <source>Common Crawl archives</source>
        <translation>archives Common Crawl</translation>
    </message>
    <message>
        <source>copies of Alice in Wonderland as plain text</source>
        <translation>exemplaires d’Alice au pays des merveilles en texte brut</translation>
    </message>
    <message>
        <source>copies of Paradise Lost as plain text</source>
        <translation>exemplaires du Paradis perdu en texte brut</translation>
    </message>
    <message>
        <source>copies of the Llama 3 training text</source>
        <translation>copies du texte d’entraînement de Llama 3</translation>
    </message>
    <message>
        <source>copies of The Pile training text</source>
        <translation>copies du texte d’entraînement The Pile</translation>
    </message>
    <message>
        <source>copy of Alice in Wonderland as plain text</source>
        <translation>exemplaire d’Alice au pays des merveilles en texte brut</translation>
    </message>
    <message>
        <source>copy of Paradise Lost as plain text</source>
        <translation>exemplaire du Paradis perdu en texte brut</translation>
    </message>
    <message>
        <source>copy of The Pile training text</source>
        <translation>copie du texte d’entraînement The Pile</translation>
    </message>
    <message>
        <source>criminal, civil or regulatory</source>
        <translation>criminal, civil ou regulatory</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>currency of the amounts: %1</source>
        <comment>a column</comment>
        <translation>devise des montants : %1</translation>
    </message>
    <message>
        <source>data taken, leaked or collected, and what followed, compared to scale</source>
        <translation>les données prises, divulguées ou collectées et ce qui a suivi, comparés à l’échelle</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>day 0 of a timeline: act, arrest, charge, decision or settlement</source>
        <translation>jour 0 d’une frise : act, arrest, charge, decision ou settlement</translation>
    </message>
    <message>
        <source>day of Alphabet revenue (2024)</source>
        <translation>jour de chiffre d’affaires d’Alphabet (2024)</translation>
    </message>
    <message>
        <source>day of Amazon revenue (2024)</source>
        <translation>jour de chiffre d’affaires d’Amazon (2024)</translation>
    </message>
    <message>
        <source>day of Meta revenue (2024)</source>
        <translation>jour de chiffre d’affaires de Meta (2024)</translation>
    </message>
    <message>
        <source>day on a 1 Gbit/s line</source>
        <translation>jour sur une ligne à 1 Gbit/s</translation>
    </message>
    <message>
        <source>day on a 100 Mbit/s line</source>
        <translation>jour sur une ligne à 100 Mbit/s</translation>
    </message>
    <message>
        <source>days of Alphabet revenue (2024)</source>
        <translation>jours de chiffre d’affaires d’Alphabet (2024)</translation>
    </message>
    <message>
        <source>days of Amazon revenue (2024)</source>
        <translation>jours de chiffre d’affaires d’Amazon (2024)</translation>
    </message>
    <message>
        <source>days of Meta revenue (2024)</source>
        <translation>jours de chiffre d’affaires de Meta (2024)</translation>
    </message>
    <message>
        <source>days on a 1 Gbit/s line</source>
        <translation>jours sur une ligne à 1 Gbit/s</translation>
    </message>
    <message>
        <source>days on a 100 Mbit/s line</source>
        <translation>jours sur une ligne à 100 Mbit/s</translation>
    </message>
    <message>
        <source>days run from %1 to %2</source>
        <translation>les jours vont de %1 à %2</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décennies</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <comment>a measure</comment>
        <translation>Distribution : %1</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray disc</source>
        <translation>disque Blu-ray double couche</translation>
    </message>
    <message>
        <source>dual-layer Blu-ray discs</source>
        <translation>disques Blu-ray double couche</translation>
    </message>
    <message>
        <source>dual-layer DVD</source>
        <translation>DVD double couche</translation>
    </message>
    <message>
        <source>dual-layer DVDs</source>
        <translation>DVD double couche</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>DVDs</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>e-book of the Wolf Hall trilogy</source>
        <translation>livre numérique de la trilogie Wolf Hall</translation>
    </message>
    <message>
        <source>e-books of the Wolf Hall trilogy</source>
        <translation>livres numériques de la trilogie Wolf Hall</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner. Each frame holds so many times as much as the one before and is drawn in the same size.</source>
        <translation>Chaque affaire est un carré dont l’aire est la valeur ; tous partagent leur coin inférieur droit. Chaque cadre contient un multiple du précédent et est dessiné à la même taille.</translation>
    </message>
    <message>
        <source>Each mark is ten times the one before</source>
        <translation>Chaque trait vaut dix fois le précédent</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>la fin de l’entrée</translation>
    </message>
    <message>
        <source>English Wikipedia (text, compressed)</source>
        <translation>Wikipédia en anglais (texte, compressé)</translation>
    </message>
    <message>
        <source>English Wikipedias (text, compressed)</source>
        <translation>fois Wikipédia en anglais (texte, compressé)</translation>
    </message>
    <message>
        <source>enwik9 test file</source>
        <translation>fichier de test enwik9</translation>
    </message>
    <message>
        <source>enwik9 test files</source>
        <translation>fichiers de test enwik9</translation>
    </message>
    <message>
        <source>Every problem of documents and tables, with its place</source>
        <translation>Tous les problèmes des documents et des tableaux, avec leur emplacement</translation>
    </message>
    <message>
        <source>Every thing in the tables is more than a hundred times as large, or may not be used here.</source>
        <translation>Chaque repère des tables est plus de cent fois plus grand, ou n’est pas utilisable ici.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the input has errors, 2 wrong usage. Help for one command: toscale-cli COMMAND --help</source>
        <translation>Codes de retour : 0 tout va bien, 1 l’entrée contient des erreurs, 2 mauvaise utilisation. Aide d’une commande : toscale-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Fewer than two of the cases can be compared as they are read now, so there is no order that another reading could change.</source>
        <translation>Dans la lecture actuelle, moins de deux affaires sont comparables ; il n’y a donc aucun ordre qu’une autre lecture pourrait changer.</translation>
    </message>
    <message>
        <source>figure</source>
        <comment>what an id names</comment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>FILE is a document (*.toscale.json), a table (CSV, TSV) or a timeline (TimelineJS JSON); &quot;-&quot; is standard input;</source>
        <translation>FILE est un document (*.toscale.json), un tableau (CSV, TSV) ou une frise (JSON TimelineJS) ; « - » est l’entrée standard ;</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>final (default), highest, statutory_maximum, sought, imposed ...</source>
        <translation>final (par défaut), highest, statutory_maximum, sought, imposed ...</translation>
    </message>
    <message>
        <source>first black hole image (raw data)</source>
        <translation>première image d’un trou noir (données brutes)</translation>
    </message>
    <message>
        <source>first black hole images (raw data)</source>
        <translation>fois la première image d’un trou noir (données brutes)</translation>
    </message>
    <message>
        <source>for machines</source>
        <translation>pour les machines</translation>
    </message>
    <message>
        <source>for machines: exact numbers, their bounds (null = open), noBound, undecided</source>
        <translation>pour les machines : nombres exacts, leurs bornes (null = ouverte), noBound, undecided</translation>
    </message>
    <message>
        <source>For whom is there no number here, and why?</source>
        <translation>Pour qui n’y a-t-il pas de nombre ici, et pourquoi ?</translation>
    </message>
    <message>
        <source>four-minute MP3 song</source>
        <translation>chanson MP3 de quatre minutes</translation>
    </message>
    <message>
        <source>four-minute MP3 songs</source>
        <translation>chansons MP3 de quatre minutes</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3</source>
        <translation>Cadre %1 sur %2 : le carré entier vaut %3</translation>
    </message>
    <message>
        <source>Frame %1 of %2: the whole square is %3, %4 times the frame before</source>
        <translation>Cadre %1 sur %2 : le carré entier vaut %3, %4 fois le cadre précédent</translation>
    </message>
    <message>
        <source>from the smallest of these cases to the largest a walk takes too many steps; try %1</source>
        <translation>de la plus petite de ces affaires à la plus grande, il y a trop de pas ; essayez %1</translation>
    </message>
    <message>
        <source>Further combinations not tried: %1.</source>
        <translation>Autres combinaisons non essayées : %1.</translation>
    </message>
    <message>
        <source>Further combinations not tried: more than %1.</source>
        <translation>Autres combinaisons non essayées : plus de %1.</translation>
    </message>
    <message>
        <source>Further single readings not tried: %1.</source>
        <translation>Autres lectures simples non essayées : %1.</translation>
    </message>
    <message numerus="yes">
        <source>guessed %n time(s)</source>
        <comment>the same number</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>half of one %1</source>
        <comment>a thing</comment>
        <translation>la moitié de 1 %1</translation>
    </message>
    <message>
        <source>headline, caption, alt text, notes and sources beside it as text and HTML</source>
        <translation>titre, légende, texte de remplacement, notes et sources à côté, en texte et en HTML</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>hour at the US federal minimum wage</source>
        <translation>heure au salaire minimum fédéral américain</translation>
    </message>
    <message>
        <source>hour of 4K streaming</source>
        <translation>heure de streaming en 4K</translation>
    </message>
    <message>
        <source>hour of Facebook revenue (2012)</source>
        <translation>heure de chiffre d’affaires de Facebook (2012)</translation>
    </message>
    <message>
        <source>hour of HD streaming</source>
        <translation>heure de streaming en HD</translation>
    </message>
    <message>
        <source>hour of Meta profit (2024)</source>
        <translation>heure de bénéfice de Meta (2024)</translation>
    </message>
    <message>
        <source>hour of Meta revenue (2024)</source>
        <translation>heure de chiffre d’affaires de Meta (2024)</translation>
    </message>
    <message>
        <source>hour of standard-definition streaming</source>
        <translation>heure de streaming en définition standard</translation>
    </message>
    <message>
        <source>hour on a 1 Gbit/s line</source>
        <translation>heure sur une ligne à 1 Gbit/s</translation>
    </message>
    <message>
        <source>hour on a 56 kbit/s modem</source>
        <translation>heure sur un modem à 56 kbit/s</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>hours at the US federal minimum wage</source>
        <translation>heures au salaire minimum fédéral américain</translation>
    </message>
    <message>
        <source>hours of 4K streaming</source>
        <translation>heures de streaming en 4K</translation>
    </message>
    <message>
        <source>hours of Facebook revenue (2012)</source>
        <translation>heures de chiffre d’affaires de Facebook (2012)</translation>
    </message>
    <message>
        <source>hours of HD streaming</source>
        <translation>heures de streaming en HD</translation>
    </message>
    <message>
        <source>hours of Meta profit (2024)</source>
        <translation>heures de bénéfice de Meta (2024)</translation>
    </message>
    <message>
        <source>hours of Meta revenue (2024)</source>
        <translation>heures de chiffre d’affaires de Meta (2024)</translation>
    </message>
    <message>
        <source>hours of standard-definition streaming</source>
        <translation>heures de streaming en définition standard</translation>
    </message>
    <message>
        <source>hours on a 1 Gbit/s line</source>
        <translation>heures sur une ligne à 1 Gbit/s</translation>
    </message>
    <message>
        <source>hours on a 56 kbit/s modem</source>
        <translation>heures sur un modem à 56 kbit/s</translation>
    </message>
    <message>
        <source>hours run from %1 to %2</source>
        <translation>les heures vont de %1 à %2</translation>
    </message>
    <message>
        <source>how doubtful prefixes are read</source>
        <translation>lecture des préfixes douteux</translation>
    </message>
    <message>
        <source>how kB, MB, GB are read</source>
        <translation>lecture de kB, MB, GB</translation>
    </message>
    <message>
        <source>how prefixes are read</source>
        <translation>lecture des préfixes</translation>
    </message>
    <message>
        <source>how prefixes are read; doubt gives the ratio for either reading</source>
        <translation>lecture des préfixes ; doubt donne le rapport pour l’une et l’autre lecture</translation>
    </message>
    <message>
        <source>how the language of the table writes decimals and dates</source>
        <translation>comment la langue du tableau écrit les décimales et les dates</translation>
    </message>
    <message>
        <source>how to read 9/12/2012; else found out</source>
        <translation>comment lire 9/12/2012 ; sinon, détection automatique</translation>
    </message>
    <message>
        <source>how true each mark is drawn: its size, its value and the lie factor</source>
        <translation>l’exactitude du dessin de chaque marque : sa taille, sa valeur et le facteur de mensonge</translation>
    </message>
    <message>
        <source>How two quantities of one kind stand to each other: &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>Comment deux quantités de même nature se comparent : &quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>How large is the other? Draw its square: drag, or press + and -</source>
        <translation>Quelle est la taille de l’autre ? Dessinez son carré : faites glisser, ou appuyez sur + et -</translation>
    </message>
    <message>
        <source>human genome</source>
        <translation>génome humain</translation>
    </message>
    <message>
        <source>human genomes</source>
        <translation>génomes humains</translation>
    </message>
    <message>
        <source>ids of cases</source>
        <translation>des identifiants d’affaires</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some can be compared.</source>
        <translation>Dans %1 autres lectures sur %2, certaines sont comparables.</translation>
    </message>
    <message>
        <source>In %1 of %2 other readings some have one.</source>
        <comment>pairs of cases; an order</comment>
        <translation>Dans %1 autres lectures sur %2, certaines en ont un.</translation>
    </message>
    <message numerus="yes">
        <source>In %n step(s) of %1 times the frame grows from %2 to %3.</source>
        <translation>
            <numerusform>En %n pas de %1 fois, le cadre passe de %2 à %3.</numerusform>
            <numerusform>En %n pas de %1 fois, le cadre passe de %2 à %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>instead of the title made from the data</source>
        <translation>au lieu du titre formé à partir des données</translation>
    </message>
    <message>
        <source>who drew it: under the figure, and the author of PDF and PNG</source>
        <translation>qui l’a dessinée : sous la figure, et auteur du PDF et du PNG</translation>
    </message>
    <message>
        <source>Internet Archive of 1997</source>
        <translation>Internet Archive (1997)</translation>
    </message>
    <message>
        <source>Internet Archive of 2012</source>
        <translation>Internet Archive (2012)</translation>
    </message>
    <message>
        <source>Internet Archive of 2021</source>
        <translation>Internet Archive (2021)</translation>
    </message>
    <message>
        <source>Internet Archives of 1997</source>
        <translation>fois Internet Archive (1997)</translation>
    </message>
    <message>
        <source>Internet Archives of 2012</source>
        <translation>fois Internet Archive (2012)</translation>
    </message>
    <message>
        <source>Internet Archives of 2021</source>
        <translation>fois Internet Archive (2021)</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>adresse IPv4</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>adresses IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>adresse IPv6</translation>
    </message>
    <message>
        <source>IPv6 addresses</source>
        <translation>adresses IPv6</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>It is %1 times as much.</source>
        <comment>about 1,143</comment>
        <translation>C’est %1 fois autant.</translation>
    </message>
    <message>
        <source>Its amount: %1</source>
        <translation>Son montant : %1</translation>
    </message>
    <message>
        <source>JSON instead of CSV</source>
        <translation>JSON au lieu de CSV</translation>
    </message>
    <message>
        <source>keep this column as text</source>
        <translation>conserver cette colonne comme texte</translation>
    </message>
    <message>
        <source>kept as text: %1</source>
        <comment>columns</comment>
        <translation>conservées comme texte : %1</translation>
    </message>
    <message>
        <source>Kinds of penalty</source>
        <translation>Types de sanction</translation>
    </message>
    <message>
        <source>language of words and numbers</source>
        <translation>langue des mots et des nombres</translation>
    </message>
    <message>
        <source>laptop with a 512 GB drive</source>
        <translation>ordinateur portable avec un disque de 512 Go</translation>
    </message>
    <message>
        <source>laptops with a 512 GB drive</source>
        <translation>ordinateurs portables avec un disque de 512 Go</translation>
    </message>
    <message>
        <source>Larger than this frame:</source>
        <translation>Plus grand que ce cadre :</translation>
    </message>
    <message>
        <source>largest QR code</source>
        <translation>code QR de taille maximale</translation>
    </message>
    <message>
        <source>leave this column out</source>
        <translation>écarter cette colonne</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <comment>columns</comment>
        <translation>écartées : %1</translation>
    </message>
    <message>
        <source>letters as shapes in SVG and HTML</source>
        <translation>lettres en contours dans les fichiers SVG et HTML</translation>
    </message>
    <message>
        <source>LHC data archive of 2025</source>
        <translation>archive de données du LHC (2025)</translation>
    </message>
    <message>
        <source>LHC data archives of 2025</source>
        <translation>fois l’archive de données du LHC (2025)</translation>
    </message>
    <message>
        <source>Library Geneses</source>
        <translation>fois Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis</source>
        <translation>Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collection</source>
        <translation>collection de bandes dessinées de Library Genesis</translation>
    </message>
    <message>
        <source>Library Genesis comics collections</source>
        <translation>fois la collection de bandes dessinées de Library Genesis</translation>
    </message>
    <message>
        <source>Library of Congress online collections of 2009</source>
        <translation>fonds en ligne de la Bibliothèque du Congrès (2009)</translation>
    </message>
    <message>
        <source>Library of Congress print collection (10 TB folk estimate)</source>
        <translation>fonds imprimé de la Bibliothèque du Congrès (estimation populaire : 10 To)</translation>
    </message>
    <message>
        <source>Library of Congress print collections (10 TB folk estimate)</source>
        <translation>fois le fonds imprimé de la Bibliothèque du Congrès (estimation populaire : 10 To)</translation>
    </message>
    <message>
        <source>Library of Congress web archive of 2010</source>
        <translation>archive web de la Bibliothèque du Congrès (2010)</translation>
    </message>
    <message>
        <source>Library of Congress web archives of 2010</source>
        <translation>fois l’archive web de la Bibliothèque du Congrès (2010)</translation>
    </message>
    <message>
        <source>light, dark, print or contrast</source>
        <translation>light, dark, print ou contrast</translation>
    </message>
    <message>
        <source>Line: the median of each year; band: the middle half of the values.</source>
        <translation>Ligne : la médiane de chaque année ; bande : la moitié centrale des valeurs.</translation>
    </message>
    <message>
        <source>Lines of %1 of %2 cases: of each measure in turn the one with the largest value that is left; of equal values the earlier case.</source>
        <translation>Lignes de %1 affaires sur %2 : pour chaque mesure tour à tour, celle qui a la plus grande valeur parmi les restantes ; à valeurs égales, l’affaire la plus ancienne.</translation>
    </message>
    <message>
        <source>Llama 3 training text</source>
        <translation>texte d’entraînement de Llama 3</translation>
    </message>
    <message>
        <source>LTO-9 tape</source>
        <translation>bande LTO-9</translation>
    </message>
    <message>
        <source>LTO-9 tapes</source>
        <translation>bandes LTO-9</translation>
    </message>
    <message>
        <source>Measures with values: %1.</source>
        <translation>Mesures avec des valeurs : %1.</translation>
    </message>
    <message>
        <source>A same-rate figure needs a baseline: the case whose rate is applied to the others.</source>
        <translation>Une figure au même taux demande une référence : l’affaire dont le taux est appliqué aux autres.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minute of CD-quality sound</source>
        <translation>minute de son en qualité CD</translation>
    </message>
    <message>
        <source>minute of Meta revenue (2024)</source>
        <translation>minute de chiffre d’affaires de Meta (2024)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minutes of CD-quality sound</source>
        <translation>minutes de son en qualité CD</translation>
    </message>
    <message>
        <source>minutes of Meta revenue (2024)</source>
        <translation>minutes de chiffre d’affaires de Meta (2024)</translation>
    </message>
    <message>
        <source>minutes run from %1 to %2</source>
        <translation>les minutes vont de %1 à %2</translation>
    </message>
    <message>
        <source>money</source>
        <comment>a kind of quantity</comment>
        <translation>une somme d’argent</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>month of a full Snowmobile truck</source>
        <translation>mois d’un camion Snowmobile plein</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>months of a full Snowmobile truck</source>
        <translation>mois d’un camion Snowmobile plein</translation>
    </message>
    <message>
        <source>months run from %1 to %2</source>
        <translation>les mois vont de %1 à %2</translation>
    </message>
    <message>
        <source>months run from 01 to 12, seasons from 21 to 24</source>
        <translation>les mois vont de 01 à 12, les saisons de 21 à 24</translation>
    </message>
    <message>
        <source>Most guessed %1: %2.</source>
        <comment>1,000 times; 1.1 times too few</comment>
        <translation>La plupart ont dit %1 : %2.</translation>
    </message>
    <message>
        <source>Name: ____________________</source>
        <translation>Nom : ____________________</translation>
    </message>
    <message>
        <source>Nearest of the choices: %1.</source>
        <comment>1,000 times</comment>
        <translation>Le choix le plus proche : %1.</translation>
    </message>
    <message>
        <source>neither --sum nor --to beside it</source>
        <translation>ni --sum ni --to en même temps</translation>
    </message>
    <message>
        <source>No case has a value: %1</source>
        <comment>a measure</comment>
        <translation>Aucune affaire n’a de valeur : %1</translation>
    </message>
    <message>
        <source>No case has values of both: %1; %2.</source>
        <comment>two measures</comment>
        <translation>Aucune affaire n’a de valeurs pour les deux : %1 ; %2.</translation>
    </message>
    <message>
        <source>no life expectancy where a case tells of a death</source>
        <translation>pas d’espérance de vie là où une affaire fait état d’un décès</translation>
    </message>
    <message>
        <source>No measure has values here.</source>
        <translation>Aucune mesure n’a de valeurs ici.</translation>
    </message>
    <message>
        <source>No combinations tried.</source>
        <translation>Aucune combinaison essayée.</translation>
    </message>
    <message>
        <source>no problem</source>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>no problem, but see what is said of it</source>
        <translation>aucun problème, mais voir les remarques à son sujet</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 may be zero.</source>
        <translation>Pas de rapport : la valeur de l’affaire %1 pourrait être nulle.</translation>
    </message>
    <message>
        <source>no size beside a preset</source>
        <translation>pas de taille avec un format prédéfini</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>No two of the %1 comparable cases have an order as they are read now: their values overlap.</source>
        <translation>Dans la lecture actuelle, parmi les %1 affaires comparables, aucune paire n’a d’ordre : les valeurs se chevauchent.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing limits this value, so it is no number of things.</source>
        <translation>Rien ne borne cette valeur : elle ne correspond donc à aucun nombre de repères.</translation>
    </message>
    <message>
        <source>Nothing that this view takes for granted could be read otherwise.</source>
        <translation>Rien de ce que cette vue tient pour acquis ne pourrait être lu autrement.</translation>
    </message>
    <message>
        <source>nothing to import; %1 is not written</source>
        <translation>rien à importer ; %1 n’est pas écrit</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <comment>an axis</comment>
        <translation>Nombre d’affaires</translation>
    </message>
    <message>
        <source>of a power walk a PDF with a page a frame</source>
        <translation>d’un parcours par puissances, un PDF avec une page par cadre</translation>
    </message>
    <message>
        <source>of a power walk one picture a frame, numbered: out-1.png, out-2.png</source>
        <translation>d’un parcours par puissances, une image par cadre, numérotée : out-1.png, out-2.png</translation>
    </message>
    <message>
        <source>of a power walk: 10 or 1000 times from frame to frame</source>
        <translation>d’un parcours par puissances : 10 ou 1000 fois d’un cadre au suivant</translation>
    </message>
    <message>
        <source>of a timeline: calendar, aligned, collapsed or sequence</source>
        <translation>d’une frise : calendar, aligned, collapsed ou sequence</translation>
    </message>
    <message>
        <source>of a timeline: these kinds of events alone</source>
        <translation>d’une frise : uniquement les événements de ces types</translation>
    </message>
    <message>
        <source>of a unit grid: one square is that thing; `convert --familiar --json` has ids</source>
        <translation>d’une grille d’unités : un carré est cette chose ; `convert --familiar --json` donne les identifiants</translation>
    </message>
    <message>
        <source>of numbers without one: GB, &quot;million USD&quot;, months, articles</source>
        <translation>des nombres sans unité : GB, &quot;million USD&quot;, months, articles</translation>
    </message>
    <message>
        <source>of the files in a folder</source>
        <translation>des fichiers d’un dossier</translation>
    </message>
    <message>
        <source>of the largest QR codes</source>
        <translation>codes QR de taille maximale</translation>
    </message>
    <message>
        <source>of the sheets: A5, A4, A3, A2, A1, A0, Letter, Legal or Tabloid; of a worksheet: A4 or Letter</source>
        <translation>des feuilles : A5, A4, A3, A2, A1, A0, Letter, Legal ou Tabloid ; d’une fiche d’exercices : A4 ou Letter</translation>
    </message>
    <message>
        <source>On a logarithmic scale equal distances are equal factors; it has no zero.</source>
        <translation>Sur une échelle logarithmique, des distances égales sont des facteurs égaux ; elle n’a pas de zéro.</translation>
    </message>
    <message>
        <source>one file a view, with the view's id in its name</source>
        <translation>un fichier par vue, dont le nom contient l’identifiant de la vue</translation>
    </message>
    <message>
        <source>one format for one file</source>
        <translation>un seul format pour un seul fichier</translation>
    </message>
    <message>
        <source>One frame of %1 holds them all.</source>
        <translation>Un cadre de %1 les contient toutes.</translation>
    </message>
    <message>
        <source>one object a line, with the ends (null = open) and the qualifier</source>
        <translation>un objet par ligne, avec les bornes (null = ouverte) et le qualificatif</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de : %1</translation>
    </message>
    <message>
        <source>one quantity a line; &quot;-&quot; is standard input</source>
        <translation>une quantité par ligne ; « - » est l’entrée standard</translation>
    </message>
    <message>
        <source>One row a case: every measure as a plain number, or the name of its gap</source>
        <translation>Une ligne par affaire : chaque mesure comme simple nombre, ou le nom de sa lacune</translation>
    </message>
    <message>
        <source>one row a group: group,count,known,volume,money, then the ends of both sums</source>
        <translation>une ligne par groupe : group,count,known,volume,money, puis les bornes des deux sommes</translation>
    </message>
    <message>
        <source>One small square is %1 (%2). Draw a square as large as you think this is: %3.</source>
        <comment>a value; a case; another case</comment>
        <translation>Un petit carré vaut %1 (%2). Dessinez un carré aussi grand que vous imaginez ceci : %3.</translation>
    </message>
    <message>
        <source>only these cases, in this order</source>
        <translation>uniquement ces affaires, dans cet ordre</translation>
    </message>
    <message>
        <source>only these kinds of penalty</source>
        <translation>uniquement ces types de sanctions</translation>
    </message>
    <message>
        <source>Only volumes, money and prison time are told as familiar things.</source>
        <translation>Seuls les volumes, les montants et les durées d’emprisonnement s’expriment en repères familiers.</translation>
    </message>
    <message>
        <source>Order of conversion</source>
        <translation>Ordre de conversion</translation>
    </message>
    <message>
        <source>Order of the %1 comparable cases: %2.</source>
        <translation>Ordre des %1 affaires comparables : %2.</translation>
    </message>
    <message>
        <source>page of plain text</source>
        <translation>page de texte brut</translation>
    </message>
    <message>
        <source>pages of plain text</source>
        <translation>pages de texte brut</translation>
    </message>
    <message>
        <source>Panama Papers leak</source>
        <translation>fuite des Panama Papers</translation>
    </message>
    <message>
        <source>Panama Papers leaks</source>
        <translation>fois la fuite des Panama Papers</translation>
    </message>
    <message>
        <source>Pandora Papers leak</source>
        <translation>fuite des Pandora Papers</translation>
    </message>
    <message>
        <source>Pandora Papers leaks</source>
        <translation>fois la fuite des Pandora Papers</translation>
    </message>
    <message>
        <source>party</source>
        <comment>what an id names</comment>
        <translation>partie</translation>
    </message>
    <message>
        <source>PDF as the only format</source>
        <translation>PDF comme seul format</translation>
    </message>
    <message>
        <source>Penalties for other conduct</source>
        <translation>Sanctions pour d’autres faits</translation>
    </message>
    <message>
        <source>penalty</source>
        <comment>what an id names</comment>
        <translation>sanction</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>pictures, without --walk-pages</source>
        <translation>des images, sans --walk-pages</translation>
    </message>
    <message>
        <source>pixels a point in PNG</source>
        <translation>pixels par point en PNG</translation>
    </message>
    <message>
        <source>PNG without a background</source>
        <translation>PNG sans arrière-plan</translation>
    </message>
    <message>
        <source>Power walk</source>
        <translation>Parcours par puissances</translation>
    </message>
    <message>
        <source>Power walk: from the small to the large, step by step</source>
        <translation>Parcours par puissances : du petit au grand, pas à pas</translation>
    </message>
    <message>
        <source>Prefixes in doubt</source>
        <translation>Préfixes ambigus</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>prices of %1, not adjusted</source>
        <translation>prix de %1, non ajustés</translation>
    </message>
    <message>
        <source>Printed as “%1”: as many digits as the texts carry, or four of the whole part</source>
        <translation>Imprimé sous la forme « %1 » : autant de chiffres qu’en donnent les textes, ou quatre de la partie entière</translation>
    </message>
    <message>
        <source>problems that are not listed: %1</source>
        <translation>problèmes non énumérés : %1</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Quantities to numbers, exact to the last digit; a line that cannot be read prints &quot;-&quot;</source>
        <translation>Des quantités en nombres, exacts jusqu’au dernier chiffre ; une ligne illisible donne « - »</translation>
    </message>
    <message>
        <source>Rank: 1 is the largest value</source>
        <comment>an axis</comment>
        <translation>Rang : 1 est la plus grande valeur</translation>
    </message>
    <message>
        <source>Ranks of the cases in each measure</source>
        <translation>Rangs des affaires dans chaque mesure</translation>
    </message>
    <message>
        <source>Rates per</source>
        <translation>Taux par</translation>
    </message>
    <message>
        <source>Rates where scopes differ</source>
        <translation>Taux lorsque les périmètres diffèrent</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Readings are not equally likely.</source>
        <translation>Les lectures ne sont pas également probables.</translation>
    </message>
    <message>
        <source>record month of data at CERN</source>
        <translation>mois record de données au CERN</translation>
    </message>
    <message>
        <source>record months of data at CERN</source>
        <translation>mois records de données au CERN</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Chiffre rapporté</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a guess</comment>
        <translation>juste</translation>
    </message>
    <message>
        <source>roles, countries and years in place of natural persons, everywhere</source>
        <translation>rôles, pays et années à la place des personnes physiques, partout</translation>
    </message>
    <message>
        <source>rows of one title are one case</source>
        <translation>les lignes de même titre forment une seule affaire</translation>
    </message>
    <message>
        <source>say how dates are read, --dates day-first or --dates month-first; until then rows with such dates are left out</source>
        <translation>préciser comment lire les dates, avec --dates day-first ou --dates month-first ; d’ici là, les lignes contenant de telles dates sont ignorées</translation>
    </message>
    <message>
        <source>say what separates the decimals, --decimals point or --decimals comma</source>
        <translation>préciser ce qui sépare les décimales, avec --decimals point ou --decimals comma</translation>
    </message>
    <message>
        <source>Sci-Hub</source>
        <translation>Sci-Hub</translation>
    </message>
    <message>
        <source>Sci-Hubs</source>
        <translation>fois Sci-Hub</translation>
    </message>
    <message>
        <source>seconds run from %1 to %2</source>
        <translation>les secondes vont de %1 à %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir : %1</translation>
    </message>
    <message>
        <source>Shakespeare play (As You Like It) as plain text</source>
        <translation>pièce de Shakespeare (Comme il vous plaira) en texte brut</translation>
    </message>
    <message>
        <source>Shakespeare plays (As You Like It) as plain text</source>
        <translation>pièces de Shakespeare (Comme il vous plaira) en texte brut</translation>
    </message>
    <message>
        <source>si or jedec</source>
        <translation>si ou jedec</translation>
    </message>
    <message>
        <source>si, iec or jedec</source>
        <translation>si, iec ou jedec</translation>
    </message>
    <message>
        <source>si, iec, jedec or doubt</source>
        <translation>si, iec, jedec ou doubt</translation>
    </message>
    <message>
        <source>Snowmobile truck</source>
        <translation>camion Snowmobile</translation>
    </message>
    <message>
        <source>Snowmobile trucks</source>
        <translation>camions Snowmobile</translation>
    </message>
    <message>
        <source>squares of 1 %1 would be too many to draw</source>
        <comment>a thing</comment>
        <translation>des carrés de 1 %1 seraient trop nombreux pour être dessinés</translation>
    </message>
    <message>
        <source>Squares to scale, frame by frame</source>
        <translation>Carrés à l’échelle, cadre par cadre</translation>
    </message>
    <message>
        <source>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate or timeline</source>
        <translation>squares, nested, bubbles, treemap, units, bars, dots, em, strip, walk, mirror, ledger, ladder, plane, same-rate ou timeline</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>une chaîne de caractères</translation>
    </message>
    <message>
        <source>Suspended parts of terms</source>
        <translation>Parties de peine avec sursis</translation>
    </message>
    <message>
        <source>Suspended, and counted all the same: %1</source>
        <translation>Avec sursis, mais compté quand même : %1</translation>
    </message>
    <message>
        <source>term in the US House</source>
        <translation>mandat à la Chambre des représentants des États-Unis</translation>
    </message>
    <message>
        <source>terms in the US House</source>
        <translation>mandats à la Chambre des représentants des États-Unis</translation>
    </message>
    <message>
        <source>text message (SMS)</source>
        <translation>message texte (SMS)</translation>
    </message>
    <message>
        <source>text messages (SMS)</source>
        <translation>messages texte (SMS)</translation>
    </message>
    <message>
        <source>the 10^16th byte was added in October 2012</source>
        <translation>le 10^16ᵉ octet a été ajouté en octobre 2012</translation>
    </message>
    <message>
        <source>The axis is linear from zero. It goes on to the next round value where that costs the drawing little of its length; else it ends with the largest one.</source>
        <translation>L’axe est linéaire à partir de zéro. Il va jusqu’à la valeur ronde suivante lorsque cela coûte peu de longueur au dessin ; sinon il s’arrête à la plus grande valeur.</translation>
    </message>
    <message>
        <source>The axis is not linear: each power of ten has the same room. It ends with the round value behind the largest one.</source>
        <translation>L’axe n’est pas linéaire : chaque puissance de dix occupe la même place. Il s’arrête à la valeur ronde qui suit la plus grande.</translation>
    </message>
    <message>
        <source>the case that the others are compared with</source>
        <translation>l’affaire à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>The cases of a document: id, name, status, outcome, figures</source>
        <translation>Les affaires d’un document : identifiant, nom, statut, issue, chiffres</translation>
    </message>
    <message>
        <source>the column that is this one of the format, by its head; also currency=Head</source>
        <translation>la colonne qui correspond à celle-ci du format, par son en-tête ; aussi currency=Head</translation>
    </message>
    <message>
        <source>the columns; each with its ends, basis and gap</source>
        <translation>les colonnes ; chacune avec ses bornes, sa base et sa lacune</translation>
    </message>
    <message>
        <source>the currency of the comparison</source>
        <translation>la devise de la comparaison</translation>
    </message>
    <message>
        <source>the disk is full or the reader has gone</source>
        <translation>le disque est plein ou plus personne ne lit</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>le document à écrire</translation>
    </message>
    <message>
        <source>the document's view by number or id; else its first</source>
        <translation>la vue du document, par numéro ou identifiant ; sinon la première</translation>
    </message>
    <message>
        <source>the exact sum; all of one kind, money of one currency</source>
        <translation>la somme exacte ; tout de même nature, l’argent dans une seule devise</translation>
    </message>
    <message>
        <source>The figure in words: its alt text, long description and notes</source>
        <translation>La figure en mots : son texte de remplacement, sa description longue et ses notes</translation>
    </message>
    <message>
        <source>the file became shorter while it was read; try again when nobody changes it</source>
        <translation>le fichier a raccourci pendant sa lecture ; réessayez lorsque personne ne le modifie</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>le premier cadre</translation>
    </message>
    <message>
        <source>the id of a yardstick such as laptop-512, dvd, us-presidential-term or us-min-wage-year</source>
        <translation>l’identifiant d’un repère, par exemple laptop-512, dvd, us-presidential-term ou us-min-wage-year</translation>
    </message>
    <message>
        <source>the language that decides whether &quot;1,234&quot; is 1.234, and of the sentences</source>
        <translation>la langue qui décide si « 1,234 » vaut 1.234, et celle des phrases</translation>
    </message>
    <message>
        <source>The largest value drawn is %1: %2.</source>
        <comment>a case: its exact value</comment>
        <translation>La plus grande valeur dessinée est %1 : %2.</translation>
    </message>
    <message>
        <source>The last word on the axis of “%1” is %2.</source>
        <translation>La dernière indication sur l’axe « %1 » est %2.</translation>
    </message>
    <message>
        <source>The same to scale: twice as far is twice as much</source>
        <translation>La même chose à l’échelle : deux fois plus loin, deux fois plus</translation>
    </message>
    <message>
        <source>the second quantity is missing; write: %1</source>
        <translation>il manque la seconde quantité ; écrire : %1</translation>
    </message>
    <message>
        <source>The whole square is %1</source>
        <translation>Le carré entier vaut %1</translation>
    </message>
    <message>
        <source>There is no amount to tell as familiar things.</source>
        <translation>Il n’y a aucune quantité à exprimer en repères familiers.</translation>
    </message>
    <message>
        <source>There is no column to group by.</source>
        <translation>Il n’y a pas de colonne selon laquelle grouper.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n’y a pas de commande « %1 »</translation>
    </message>
    <message>
        <source>there is no ratio to guess</source>
        <translation>il n’y a pas de rapport à deviner</translation>
    </message>
    <message>
        <source>third-party estimate: 15 trillion tokens x 4 bytes</source>
        <translation>estimation d’un tiers : 15 mille milliards de jetons x 4 octets</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>time served</source>
        <translation>durée purgée</translation>
    </message>
    <message>
        <source>times the world data created in 2018</source>
        <translation>fois le volume mondial de données créées en 2018</translation>
    </message>
    <message>
        <source>times the world data forecast for 2025</source>
        <translation>fois le volume mondial de données prévu pour 2025</translation>
    </message>
    <message>
        <source>title: %1, as no column has titles</source>
        <comment>a column</comment>
        <translation>title : %1, car aucune colonne ne contient de titres</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>toscale-cli compare A B, for example: toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</source>
        <translation>toscale-cli compare A B, par exemple : toscale-cli compare &quot;70 GB&quot; &quot;80 TB&quot;</translation>
    </message>
    <message>
        <source>two quantities are missing; write: %1</source>
        <translation>il manque deux quantités ; écrire : %1</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>option inconnue %1</translation>
    </message>
    <message>
        <source>US life expectancies (2023)</source>
        <translation>espérances de vie aux États-Unis (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, men (2023)</source>
        <translation>espérances de vie aux États-Unis, hommes (2023)</translation>
    </message>
    <message>
        <source>US life expectancies, women (2023)</source>
        <translation>espérances de vie aux États-Unis, femmes (2023)</translation>
    </message>
    <message>
        <source>US life expectancy (2023)</source>
        <translation>espérance de vie aux États-Unis (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, men (2023)</source>
        <translation>espérance de vie aux États-Unis, hommes (2023)</translation>
    </message>
    <message>
        <source>US life expectancy, women (2023)</source>
        <translation>espérance de vie aux États-Unis, femmes (2023)</translation>
    </message>
    <message>
        <source>US median household income (2022)</source>
        <translation>revenu médian d’un ménage américain (2022)</translation>
    </message>
    <message>
        <source>US median household income (2023)</source>
        <translation>revenu médian d’un ménage américain (2023)</translation>
    </message>
    <message>
        <source>US median household incomes (2022)</source>
        <translation>revenus médians d’un ménage américain (2022)</translation>
    </message>
    <message>
        <source>US median household incomes (2023)</source>
        <translation>revenus médians d’un ménage américain (2023)</translation>
    </message>
    <message>
        <source>US presidential term</source>
        <translation>mandat présidentiel américain</translation>
    </message>
    <message>
        <source>US presidential terms</source>
        <translation>mandats présidentiels américains</translation>
    </message>
    <message>
        <source>US Senate term</source>
        <translation>mandat au Sénat des États-Unis</translation>
    </message>
    <message>
        <source>US Senate terms</source>
        <translation>mandats au Sénat des États-Unis</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252; else found out</source>
        <translation>utf-8, utf-16le, utf-16be ou windows-1252 ; sinon, détection automatique</translation>
    </message>
    <message>
        <source>version 40, lowest error correction, byte mode</source>
        <translation>version 40, correction d’erreur minimale, mode octet</translation>
    </message>
    <message>
        <source>web page (median home page, desktop)</source>
        <translation>page web (page d’accueil médiane, sur ordinateur)</translation>
    </message>
    <message>
        <source>web pages (median home page, desktop)</source>
        <translation>pages web (page d’accueil médiane, sur ordinateur)</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>What happened first, and what is still open?</source>
        <translation>Que s’est-il passé d’abord, et qu’est-ce qui reste ouvert ?</translation>
    </message>
    <message>
        <source>What happened first, what last, and what is still open?</source>
        <translation>Que s’est-il passé d’abord, que s’est-il passé en dernier, et qu’est-ce qui reste ouvert ?</translation>
    </message>
    <message>
        <source>what separates the decimals; else found out</source>
        <translation>ce qui sépare les décimales ; sinon, détection automatique</translation>
    </message>
    <message>
        <source>What would you want to know before you repeat these numbers?</source>
        <translation>Que voudriez-vous savoir avant de répéter ces nombres ?</translation>
    </message>
    <message>
        <source>whether the order of the cases holds when the record is read otherwise</source>
        <translation>si l’ordre des affaires tient quand les sources sont lues autrement</translation>
    </message>
    <message>
        <source>whether the table names its columns; else found out</source>
        <translation>si le tableau nomme ses colonnes ; sinon, détection automatique</translation>
    </message>
    <message>
        <source>Which of these numbers is certain, and which is alleged or its origin not traced?</source>
        <translation>Lequel de ces nombres est certain, et lequel est allégué ou d’origine non retrouvée ?</translation>
    </message>
    <message>
        <source>Which of these numbers was a sentence or a judgment, and which was only possible or asked for?</source>
        <translation>Lequel de ces nombres était une peine ou un jugement, et lequel n’était que possible ou demandé ?</translation>
    </message>
    <message>
        <source>Which of these numbers was the sentence, and which was only possible, asked for or offered?</source>
        <translation>Lequel de ces nombres était la peine prononcée, et lequel n’était que possible, demandé ou proposé ?</translation>
    </message>
    <message>
        <source>Why is there no number here for %1?</source>
        <comment>cases</comment>
        <translation>Pourquoi n’y a-t-il pas de nombre ici pour %1 ?</translation>
    </message>
    <message>
        <source>width and height in points of 1/96 inch, a CSS pixel</source>
        <translation>largeur et hauteur en points de 1/96 de pouce, soit un pixel CSS</translation>
    </message>
    <message>
        <source>with this row &quot;%1&quot; would have more than %2 parties, figures or penalties; it was left out</source>
        <translation>avec cette ligne, « %1 » aurait plus de %2 parties, chiffres ou sanctions ; elle a été omise</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <comment>what cases lack: how many</comment>
        <translation>Sans %1 : %2</translation>
    </message>
    <message>
        <source>Without either: %1</source>
        <comment>how many cases</comment>
        <translation>Sans l’un ni l’autre : %1</translation>
    </message>
    <message>
        <source>without the drawn cases and the view, which else travel inside</source>
        <translation>sans les affaires dessinées ni la vue, qui sont sinon jointes au fichier</translation>
    </message>
    <message>
        <source>working year</source>
        <translation>année de travail</translation>
    </message>
    <message>
        <source>working years</source>
        <translation>années de travail</translation>
    </message>
    <message>
        <source>world data created in 2018</source>
        <translation>volume mondial de données créées en 2018</translation>
    </message>
    <message>
        <source>world data forecast for 2025</source>
        <translation>volume mondial de données prévu pour 2025</translation>
    </message>
    <message>
        <source>X for the last one or two digits of the year</source>
        <translation>X pour le dernier ou les deux derniers chiffres de l’année</translation>
    </message>
    <message>
        <source>Y and a year without leading zeros</source>
        <translation>Y et une année sans zéros initiaux</translation>
    </message>
    <message>
        <source>Y and more than four digits</source>
        <translation>Y et plus de quatre chiffres</translation>
    </message>
    <message>
        <source>yardstick</source>
        <comment>what an id names</comment>
        <translation>repère</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>year at the US federal minimum wage</source>
        <translation>année au salaire minimum fédéral américain</translation>
    </message>
    <message>
        <source>year of data at CERN</source>
        <translation>année de données au CERN</translation>
    </message>
    <message>
        <source>Year of the act</source>
        <comment>an axis</comment>
        <translation>Année des faits</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <comment>an axis</comment>
        <translation>Année de la décision</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>un nombre d’éléments</translation>
    </message>
    <message>
        <source>a court</source>
        <translation>un tribunal</translation>
    </message>
    <message>
        <source>a currency is missing, such as USD or €</source>
        <translation>il manque une devise, par exemple USD ou €</translation>
    </message>
    <message>
        <source>a data size</source>
        <translation>une taille de données</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>what cases lack</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>une durée</translation>
    </message>
    <message>
        <source>A line to scale</source>
        <translation>Une ligne à l’échelle</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a part of the program is missing (%1); install ToScale again</source>
        <translation>une partie du programme manque (%1) ; réinstaller ToScale</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>une partie</translation>
    </message>
    <message>
        <source>a penalty has no date</source>
        <translation>une sanction n’a pas de date</translation>
    </message>
    <message>
        <source>a prosecutor</source>
        <translation>un procureur</translation>
    </message>
    <message>
        <source>a quotation mark is never closed; the row is left out</source>
        <translation>un guillemet n’est jamais fermé ; la ligne est ignorée</translation>
    </message>
    <message>
        <source>A row a case, its events by date.</source>
        <translation>Une ligne par affaire, ses événements par date.</translation>
    </message>
    <message>
        <source>A row a case, its events by date. What is not known to the day is drawn as wide as it may be.</source>
        <translation>Une ligne par affaire, ses événements par date. Ce qui n’est pas connu au jour près est dessiné aussi large que possible.</translation>
    </message>
    <message>
        <source>A row a case, its events in the order of their dates.</source>
        <translation>Une ligne par affaire, ses événements dans l’ordre de leurs dates.</translation>
    </message>
    <message>
        <source>a range from zero, which has no place on this scale: %1</source>
        <translation>une fourchette partant de zéro, qui n’a pas de place sur cette échelle : %1</translation>
    </message>
    <message>
        <source>a regulator</source>
        <translation>un régulateur</translation>
    </message>
    <message>
        <source>a second primary %1 figure; &quot;%2&quot; is already the primary one</source>
        <translation>un second chiffre principal (%1) ; « %2 » est déjà le principal</translation>
    </message>
    <message>
        <source>a single count</source>
        <translation>un seul chef d’accusation</translation>
    </message>
    <message>
        <source>a statute</source>
        <translation>une loi</translation>
    </message>
    <message>
        <source>a suspended term is no served one</source>
        <translation>une peine avec sursis n’est pas une peine purgée</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a unit is missing; expected one of %1</source>
        <translation>il manque une unité ; valeurs possibles : %1</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what cases lack</comment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>acquitted</source>
        <translation>acquittement</translation>
    </message>
    <message>
        <source>act</source>
        <comment>kind of event</comment>
        <translation>faits</translation>
    </message>
    <message>
        <source>Added up over %1 proceedings: %2</source>
        <translation>Additionné sur %1 procédures : %2</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>concerné</translation>
    </message>
    <message>
        <source>agreed in a settlement</source>
        <translation>convenu dans un accord amiable</translation>
    </message>
    <message>
        <source>agreed settlement</source>
        <translation>accord amiable</translation>
    </message>
    <message>
        <source>all kinds of the measure</source>
        <translation>tous les types de la mesure</translation>
    </message>
    <message>
        <source>all proceedings</source>
        <translation>toutes les procédures</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>alleged, not proven</source>
        <translation>allégué, non prouvé</translation>
    </message>
    <message>
        <source>almost %1</source>
        <translation>presque %1</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>amount not stated</source>
        <translation>montant non indiqué</translation>
    </message>
    <message>
        <source>an axis in bands of ten</source>
        <translation>un axe en bandes de dix</translation>
    </message>
    <message>
        <source>an axis in bands of time</source>
        <translation>un axe en bandes de temps</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>Another figure for the same sum: “%1”</source>
        <translation>Un autre chiffre pour la même somme : « %1 »</translation>
    </message>
    <message>
        <source>Another report of the same, without a number</source>
        <translation>Une autre mention du même fait, sans nombre</translation>
    </message>
    <message>
        <source>another term is suspended as a whole: %1</source>
        <translation>une autre peine est en totalité avec sursis : %1</translation>
    </message>
    <message>
        <source>appeal</source>
        <comment>kind of event</comment>
        <translation>recours</translation>
    </message>
    <message>
        <source>Area is to scale</source>
        <translation>Les surfaces sont à l’échelle</translation>
    </message>
    <message>
        <source>Area is to scale: %1; %2</source>
        <comment>what one square is; what a block of squares is</comment>
        <translation>Les surfaces sont à l’échelle : %1 ; %2</translation>
    </message>
    <message>
        <source>Area is to scale: 1 cm² = %1</source>
        <translation>Les surfaces sont à l’échelle : 1 cm² = %1</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed ratio</source>
        <translation>les surfaces sont perçues comme plus petites qu’elles ne sont ; voir le rapport imprimé</translation>
    </message>
    <message>
        <source>areas are read as smaller than they are; see the printed values</source>
        <translation>les surfaces sont perçues comme plus petites qu’elles ne sont ; voir les valeurs imprimées</translation>
    </message>
    <message>
        <source>arithmetic at the baseline’s rate (%1), not law</source>
        <translation>calcul au taux de l’affaire de référence (%1), sans portée juridique</translation>
    </message>
    <message>
        <source>arithmetic, not law</source>
        <translation>simple calcul, sans portée juridique</translation>
    </message>
    <message>
        <source>arrest</source>
        <comment>kind of event</comment>
        <translation>arrestation</translation>
    </message>
    <message>
        <source>As found: “%1”</source>
        <translation>Tel que trouvé : « %1 »</translation>
    </message>
    <message>
        <source>Read with what its column says: %1</source>
        <translation>Lu avec ce que dit sa colonne : %1</translation>
    </message>
    <message>
        <source>Read with a decimal comma: %1</source>
        <translation>Lu avec une virgule décimale : %1</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Selon les sources</translation>
    </message>
    <message>
        <source>as the whole view</source>
        <translation>comme toute la vue</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>At the rate of %1</source>
        <comment>a case</comment>
        <translation>Au taux de l’affaire %1</translation>
    </message>
    <message>
        <source>At the same rate</source>
        <translation>Au même taux</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>a year</comment>
        <translation>automne %1</translation>
    </message>
    <message>
        <source>Bands of ten</source>
        <translation>Bandes de dix</translation>
    </message>
    <message>
        <source>Bands of ten: mantissa and exponent on one axis</source>
        <translation>Bandes de dix : mantisse et exposant sur un même axe</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Bars of money are to scale by their height.</source>
        <translation>Les barres d’argent sont à l’échelle par leur hauteur.</translation>
    </message>
    <message>
        <source>Bars to scale</source>
        <translation>Barres à l’échelle</translation>
    </message>
    <message>
        <source>Bars to scale, back to back</source>
        <translation>Barres à l’échelle, dos à dos</translation>
    </message>
    <message>
        <source>Bars to scale, back to back: %1.</source>
        <comment>two measures</comment>
        <translation>Barres à l’échelle, dos à dos : %1.</translation>
    </message>
    <message>
        <source>Bars to scale, one a stage</source>
        <translation>Barres à l’échelle, une par étape</translation>
    </message>
    <message>
        <source>Bars to scale, two a case</source>
        <translation>Barres à l’échelle, deux par affaire</translation>
    </message>
    <message>
        <source>Bars to scale, two a case.</source>
        <translation>Barres à l’échelle, deux par affaire.</translation>
    </message>
    <message>
        <source>Bars: length is the value</source>
        <translation>Barres : la longueur est la valeur</translation>
    </message>
    <message>
        <source>baseline’s rate: %1</source>
        <translation>taux de l’affaire de référence : %1</translation>
    </message>
    <message>
        <source>basis not stated</source>
        <translation>base non indiquée</translation>
    </message>
    <message>
        <source>basis of the penalty</source>
        <comment>what cases are grouped by</comment>
        <translation>base de la sanction</translation>
    </message>
    <message>
        <source>basis with the largest total, last stages</source>
        <translation>base au total le plus élevé, dernières étapes</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>base : %1</translation>
    </message>
    <message>
        <source>behind the day to which the sources go: expected, not reported</source>
        <translation>après le jour jusqu’auquel vont les sources : attendu, non rapporté</translation>
    </message>
    <message>
        <source>best values only; %1</source>
        <translation>meilleures estimations seulement ; %1</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bulles</translation>
    </message>
    <message>
        <source>Bubbles to scale</source>
        <translation>Bulles à l’échelle</translation>
    </message>
    <message>
        <source>Bubbles: area is the value</source>
        <translation>Bulles : la surface est la valeur</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>the head of a column</comment>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>case ended, defendant died</source>
        <translation>procédure close, personne mise en cause décédée</translation>
    </message>
    <message>
        <source>cases cannot be grouped by &quot;%1&quot;; use a text column of your own, or one of %2</source>
        <translation>impossible de grouper les affaires par « %1 » ; utiliser une colonne de texte personnelle ou l’une de : %2</translation>
    </message>
    <message>
        <source>changed in %1 (%2)</source>
        <comment>so many readings</comment>
        <translation>changé dans %1 (%2)</translation>
    </message>
    <message>
        <source>changed in none</source>
        <translation>changé dans aucune</translation>
    </message>
    <message>
        <source>charge</source>
        <comment>kind of event</comment>
        <translation>inculpation</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>au civil</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status of a case</comment>
        <translation>close</translation>
    </message>
    <message>
        <source>community service</source>
        <translation>travail d’intérêt général</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>company</source>
        <comment>kind of an actor</comment>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnel</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>converted first, then inflated</source>
        <translation>d’abord converti, puis ajusté de l’inflation</translation>
    </message>
    <message>
        <source>converted to %1 at the average rate of each decision’s year, not adjusted for inflation</source>
        <translation>converti en %1 au taux moyen de l’année de chaque décision, sans ajustement de l’inflation</translation>
    </message>
    <message>
        <source>convicted</source>
        <translation>condamnation pénale</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>copier</source>
        <translation>auteur de la copie</translation>
    </message>
    <message>
        <source>copier</source>
        <comment>a person in a role</comment>
        <translation>auteur de la copie</translation>
    </message>
    <message>
        <source>copier unknown</source>
        <translation>auteur de la copie inconnu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>compté : %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Compté : %1</translation>
    </message>
    <message>
        <source>Counted: %1 (%2)</source>
        <comment>a penalty (parties)</comment>
        <translation>Compté : %1 (%2)</translation>
    </message>
    <message>
        <source>country</source>
        <comment>what cases are grouped by</comment>
        <translation>pays</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>au pénal</translation>
    </message>
    <message>
        <source>damages</source>
        <translation>dommages-intérêts</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <comment>a date</comment>
        <translation>données : %1</translation>
    </message>
    <message>
        <source>date of the act not verified</source>
        <translation>date des faits non vérifiée</translation>
    </message>
    <message>
        <source>Day 0: %1</source>
        <comment>kind of event</comment>
        <translation>Jour 0 : %1</translation>
    </message>
    <message>
        <source>dates such as %1 can mean %2 or %3; say whether the day or the month comes first</source>
        <translation>les dates telles que %1 peuvent signifier %2 ou %3 ; préciser si le jour ou le mois vient en premier</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>kind of event</comment>
        <translation>décision</translation>
    </message>
    <message>
        <source>died</source>
        <comment>kind of event</comment>
        <translation>décès</translation>
    </message>
    <message>
        <source>different kind of works</source>
        <translation>œuvres d’un type différent</translation>
    </message>
    <message>
        <source>discovery</source>
        <comment>kind of event</comment>
        <translation>découverte</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>classement ou rejet</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Dots are placed, not sized; the length of the bars beside them is to scale</source>
        <translation>Les points sont placés, sans taille significative ; la longueur des barres à côté d’eux est à l’échelle</translation>
    </message>
    <message>
        <source>Dots on a logarithmic scale</source>
        <translation>Points sur une échelle logarithmique</translation>
    </message>
    <message>
        <source>Dots on an axis in bands of ten</source>
        <translation>Points sur un axe en bandes de dix</translation>
    </message>
    <message>
        <source>Dots: place on a logarithmic scale</source>
        <translation>Points : position sur une échelle logarithmique</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>Dessiné à l’échelle avec ToScale</translation>
    </message>
    <message numerus="yes">
        <source>Drawn without a label, for want of room: %n event(s)</source>
        <translation>
            <numerusform>Dessiné sans étiquette, faute de place : %n événement</numerusform>
            <numerusform>Dessinés sans étiquette, faute de place : %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn without words, for want of room: %n bar(s)</source>
        <translation>
            <numerusform>Dessinée sans texte, faute de place : %n barre</numerusform>
            <numerusform>Dessinées sans texte, faute de place : %n barres</numerusform>
        </translation>
    </message>
    <message>
        <source>each band is for values 10, 12 or 30 times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>chaque bande correspond à des valeurs 10, 12 ou 30 fois celles de la précédente ; à l’intérieur d’une bande, l’axe est linéaire ; il n’a pas de zéro</translation>
    </message>
    <message>
        <source>each band is for values ten times those of the one before; inside a band the axis is linear; it has no zero</source>
        <translation>chaque bande correspond à des valeurs dix fois celles de la précédente ; à l’intérieur d’une bande, l’axe est linéaire ; il n’a pas de zéro</translation>
    </message>
    <message>
        <source>Each case is a bar whose length is its value; all start at zero.</source>
        <translation>Chaque affaire est une barre dont la longueur est la valeur ; toutes partent de zéro.</translation>
    </message>
    <message>
        <source>Each case is a circle whose area is its value.</source>
        <translation>Chaque affaire est un cercle dont la surface est la valeur.</translation>
    </message>
    <message>
        <source>Each case is a dot on a logarithmic scale, and beside it a bar on a linear one, from zero.</source>
        <translation>Chaque affaire est un point sur une échelle logarithmique et, à côté, une barre sur une échelle linéaire, à partir de zéro.</translation>
    </message>
    <message>
        <source>Each case is a dot on an axis of equally wide bands, each for values ten times those of the one before and linear inside, and beside it a bar on a linear scale, from zero.</source>
        <translation>Chaque affaire est un point sur un axe de bandes de même largeur, chacune pour des valeurs dix fois celles de la précédente et linéaire à l’intérieur, et, à côté, une barre sur une échelle linéaire, à partir de zéro.</translation>
    </message>
    <message>
        <source>Each case is a length on one long line, from its beginning; the line is folded into rows, or scrolled.</source>
        <translation>Chaque affaire est une longueur sur une seule longue ligne, depuis son début ; la ligne est repliée en rangées ou se fait défiler.</translation>
    </message>
    <message>
        <source>Each case is a point on two logarithmic scales; along a dashed line the rate is the same.</source>
        <translation>Chaque affaire est un point sur deux échelles logarithmiques ; le long d’une ligne tiretée, le taux est le même.</translation>
    </message>
    <message>
        <source>Each case is a point: to the right what was taken, upwards what followed. Cases that lack one of the two stand on a rail of their own.</source>
        <translation>Chaque affaire est un point : vers la droite ce qui a été pris, vers le haut ce qui a suivi. Les affaires auxquelles manque l’un des deux sont placées sur un rail à part.</translation>
    </message>
    <message>
        <source>Each case is a row with its events by date; terms of prison and sums of money stand along it to scale. Terms that were possible or asked for are lengths and have no date.</source>
        <translation>Chaque affaire est une ligne avec ses événements par date ; les peines de prison et les sommes d’argent y figurent à l’échelle. Les peines qui étaient possibles ou demandées sont des longueurs et n’ont pas de date.</translation>
    </message>
    <message>
        <source>Each case is a row, each measure a column with a scale of its own, from zero.</source>
        <translation>Chaque affaire est une ligne, chaque mesure une colonne avec sa propre échelle, à partir de zéro.</translation>
    </message>
    <message>
        <source>Each case is a row: what was, beside what the rate of the baseline would give.</source>
        <translation>Chaque affaire est une ligne : ce qui a été et, à côté, ce que donnerait le taux de l’affaire de référence.</translation>
    </message>
    <message>
        <source>Each case is a row; each side has a scale of its own, from zero.</source>
        <translation>Chaque affaire est une ligne ; chaque côté a sa propre échelle, à partir de zéro.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all share their lower right corner.</source>
        <translation>Chaque affaire est un carré dont la surface est la valeur ; tous partagent leur coin inférieur droit.</translation>
    </message>
    <message>
        <source>Each case is a square whose area is its value; all stand on one line.</source>
        <translation>Chaque affaire est un carré dont la surface est la valeur ; tous reposent sur une même ligne.</translation>
    </message>
    <message>
        <source>Each case is a tile whose area is its value; together they fill the figure.</source>
        <translation>Chaque affaire est une tuile dont la surface est la valeur ; ensemble, elles remplissent la figure.</translation>
    </message>
    <message>
        <source>Each case is so many equal squares, in tens and hundreds; the last one may be a part.</source>
        <translation>Chaque affaire est un certain nombre de carrés égaux, par dizaines et centaines ; le dernier peut être partiel.</translation>
    </message>
    <message>
        <source>Each measure has a scale of its own, from zero: lengths compare within a measure only.</source>
        <translation>Chaque mesure a sa propre échelle, à partir de zéro : les longueurs ne se comparent qu’au sein d’une même mesure.</translation>
    </message>
    <message>
        <source>Each stage is a bar whose length is its value; money and prison time have scales of their own, from zero.</source>
        <translation>Chaque étape est une barre dont la longueur est la valeur ; l’argent et la durée d’emprisonnement ont chacun leur échelle, à partir de zéro.</translation>
    </message>
    <message>
        <source>Earlier stage, not added: %1</source>
        <translation>Étape antérieure, non additionnée : %1</translation>
    </message>
    <message>
        <source>Exchange rate: 1 %1 = %4 %2, average of %3</source>
        <translation>Taux de change : 1 %1 = %4 %2, moyenne de %3</translation>
    </message>
    <message>
        <source>each for all of it</source>
        <translation>chacun pour le tout</translation>
    </message>
    <message>
        <source>figure disputed</source>
        <translation>chiffre contesté</translation>
    </message>
    <message>
        <source>figure inferred</source>
        <translation>chiffre déduit</translation>
    </message>
    <message>
        <source>Figure shown, chosen in place of the primary one: %1</source>
        <translation>Chiffre montré, choisi à la place du chiffre principal : %1</translation>
    </message>
    <message>
        <source>Figure shown, the only one of the case: %1</source>
        <translation>Chiffre montré, le seul de l’affaire : %1</translation>
    </message>
    <message>
        <source>Figure shown, the primary one of the case: %1</source>
        <translation>Chiffre montré, le chiffre principal de l’affaire : %1</translation>
    </message>
    <message>
        <source>figure withdrawn</source>
        <translation>chiffre retiré</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>amende</translation>
    </message>
    <message>
        <source>fines</source>
        <translation>amendes</translation>
    </message>
    <message>
        <source>fines, damages and settlements</source>
        <translation>amendes, dommages-intérêts et accords amiables</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>about 70 GB</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>for more than this act</source>
        <translation>pour plus que ces faits</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>pour d’autres faits</translation>
    </message>
    <message>
        <source>forfeiture</source>
        <translation>confiscation</translation>
    </message>
    <message>
        <source>forfeitures</source>
        <translation>confiscations</translation>
    </message>
    <message>
        <source>forum not stated</source>
        <translation>procédure non indiquée</translation>
    </message>
    <message>
        <source>found by a court</source>
        <translation>établi par un tribunal</translation>
    </message>
    <message>
        <source>found by a regulator</source>
        <translation>établi par un régulateur</translation>
    </message>
    <message>
        <source>From what was possible or asked for to what was in force; stages are never added.</source>
        <translation>De ce qui était possible ou demandé à ce qui était en vigueur ; les étapes ne sont jamais additionnées.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Height of a bar of money: 1 cm = %1.</source>
        <comment>an amount</comment>
        <translation>Hauteur d’une barre d’argent : 1 cm = %1.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>held lawful</source>
        <translation>jugé licite</translation>
    </message>
    <message>
        <source>held liable</source>
        <translation>responsabilité retenue</translation>
    </message>
    <message>
        <source>holder of data</source>
        <translation>détenteur de données</translation>
    </message>
    <message>
        <source>holder of the data</source>
        <comment>a person in a role</comment>
        <translation>détenteur des données</translation>
    </message>
    <message>
        <source>Honest ink: every size is that of its value (lie factor %1).</source>
        <comment>a number</comment>
        <translation>Encre honnête : chaque taille correspond à sa valeur (facteur de mensonge %1).</translation>
    </message>
    <message>
        <source>Honest ink: not to scale. Every export says so in the picture.</source>
        <translation>Encre honnête : pas à l’échelle. Chaque export le signale dans l’image.</translation>
    </message>
    <message>
        <source>Honest ink: values stand at their places on the scale; no size stands for a value.</source>
        <translation>Encre honnête : les valeurs sont à leur place sur l’échelle ; aucune taille ne représente une valeur.</translation>
    </message>
    <message>
        <source>hosted</source>
        <translation>hébergé</translation>
    </message>
    <message>
        <source>how much is not stated</source>
        <translation>montant ou durée non indiqués</translation>
    </message>
    <message>
        <source>If the prefix was meant the other way: %1 bytes</source>
        <translation>Si le préfixe était à comprendre autrement : %1 octets</translation>
    </message>
    <message>
        <source>imposed</source>
        <translation>prononcé</translation>
    </message>
    <message>
        <source>in %1 of %2: first brought to the prices of %2 in its own currency, then converted at the average rate of %2</source>
        <translation>en %1 de %2 : d’abord ramené aux prix de %2 dans sa propre devise, puis converti au taux moyen de %2</translation>
    </message>
    <message>
        <source>in %1 of %2: first converted at the average rate of each decision’s year, then brought to the prices of %2</source>
        <translation>en %1 de %2 : d’abord converti au taux moyen de l’année de chaque décision, puis ramené aux prix de %2</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>of a penalty</comment>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>In force together</source>
        <translation>Ensemble en vigueur</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <comment>a sentence with a ratio</comment>
        <translation>En vigueur : %1</translation>
    </message>
    <message>
        <source>in part later overturned</source>
        <translation>infirmé ensuite en partie</translation>
    </message>
    <message>
        <source>in part later pardoned</source>
        <translation>remis ensuite en partie par grâce</translation>
    </message>
    <message>
        <source>in part later vacated</source>
        <translation>annulé ensuite en partie</translation>
    </message>
    <message>
        <source>in part no longer in force</source>
        <translation>en partie plus en vigueur</translation>
    </message>
    <message>
        <source>in suit</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>En fin de compte</translation>
    </message>
    <message>
        <source>inflated first, then converted</source>
        <translation>d’abord ajusté de l’inflation, puis converti</translation>
    </message>
    <message>
        <source>injunction only</source>
        <translation>injonction seulement</translation>
    </message>
    <message>
        <source>intermediary</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>intermediary</source>
        <comment>a person in a role</comment>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>its date lies before the act</source>
        <translation>sa date est antérieure aux faits</translation>
    </message>
    <message>
        <source>jointly, once for all</source>
        <translation>solidairement, une seule fois pour tous</translation>
    </message>
    <message>
        <source>judgment not known to be enforced</source>
        <translation>exécution du jugement non connue</translation>
    </message>
    <message>
        <source>Known as of %1, more than %2 days ago: %3.</source>
        <translation>Situation connue : %1, il y a plus de %2 jours – %3.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Échelons</translation>
    </message>
    <message>
        <source>Ladder: stage by stage, to what was in force</source>
        <translation>Échelons : étape par étape, jusqu’à ce qui était en vigueur</translation>
    </message>
    <message>
        <source>kind of actor</source>
        <comment>what cases are grouped by</comment>
        <translation>type d’acteur</translation>
    </message>
    <message>
        <source>kinds: %1</source>
        <translation>types : %1</translation>
    </message>
    <message>
        <source>last decision in force</source>
        <translation>dernière décision en vigueur</translation>
    </message>
    <message>
        <source>later overturned</source>
        <translation>infirmé ensuite</translation>
    </message>
    <message>
        <source>later pardoned</source>
        <translation>remis ensuite par grâce</translation>
    </message>
    <message>
        <source>later vacated</source>
        <translation>annulé ensuite</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Ledger: each measure to its own scale</source>
        <translation>Bilan : chaque mesure à sa propre échelle</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écartée : %1</translation>
    </message>
    <message>
        <source>Length is to scale</source>
        <translation>Les longueurs sont à l’échelle</translation>
    </message>
    <message>
        <source>Length is to scale: 1 cm = %1</source>
        <translation>Les longueurs sont à l’échelle : 1 cm = %1</translation>
    </message>
    <message>
        <source>Length is to scale: 1 row = %1, 1 cm = %2</source>
        <translation>Les longueurs sont à l’échelle : 1 rangée = %1, 1 cm = %2</translation>
    </message>
    <message>
        <source>Length is to scale: 1 screen = %1; the whole way is %2 screens</source>
        <translation>Les longueurs sont à l’échelle : 1 écran = %1 ; le parcours entier fait %2 écrans</translation>
    </message>
    <message>
        <source>length of term not stated</source>
        <translation>durée de la peine non indiquée</translation>
    </message>
    <message>
        <source>Lengths are to scale within a measure.</source>
        <translation>Les longueurs sont à l’échelle au sein d’une même mesure.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>liability overturned</source>
        <translation>responsabilité infirmée</translation>
    </message>
    <message>
        <source>life</source>
        <translation>perpétuité</translation>
    </message>
    <message>
        <source>life is no number of years</source>
        <translation>la perpétuité n’est pas un nombre d’années</translation>
    </message>
    <message>
        <source>life, %1</source>
        <comment>a prison term, its basis</comment>
        <translation>perpétuité, %1</translation>
    </message>
    <message>
        <source>lines before the names of the columns, which are left out: %1</source>
        <translation>lignes précédant les noms des colonnes, ignorées : %1</translation>
    </message>
    <message>
        <source>listed behind what came later</source>
        <translation>placé après ce qui a eu lieu plus tard</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>échelle logarithmique</translation>
    </message>
    <message>
        <source>logarithmic scale: each step is ten times the one before; it has no zero</source>
        <translation>échelle logarithmique : chaque pas vaut dix fois le précédent ; elle n’a pas de zéro</translation>
    </message>
    <message>
        <source>logarithmic scale: from 1 to 10 years is as far as from 10 to 100; it has no zero</source>
        <translation>échelle logarithmique : de 1 à 10 ans, la distance est la même que de 10 à 100 ; elle n’a pas de zéro</translation>
    </message>
    <message>
        <source>Longest of several persons’ terms; they reach from %1 to %2</source>
        <translation>La plus longue des peines de plusieurs personnes ; étendue : %1 à %2</translation>
    </message>
    <message>
        <source>longest of several terms: %1</source>
        <translation>la plus longue de plusieurs peines : %1</translation>
    </message>
    <message>
        <source>Longest term of one person at each stage</source>
        <translation>Peine la plus longue d’une seule personne à chaque étape</translation>
    </message>
    <message>
        <source>Longest term of one person, %1</source>
        <translation>Peine la plus longue d’une seule personne, %1</translation>
    </message>
    <message>
        <source>Longest term: %1’s; terms reach from %2 to %3</source>
        <translation>Peine la plus longue : %1 ; étendue des peines : %2 à %3</translation>
    </message>
    <message>
        <source>made by a newer ToScale (version %1; this one reads up to %2)</source>
        <translation>créé par une version plus récente de ToScale (version %1 ; celle-ci lit jusqu’à %2)</translation>
    </message>
    <message>
        <source>Many events: a thin line is one of them.</source>
        <translation>Nombreux événements : un trait fin représente l’un d’eux.</translation>
    </message>
    <message numerus="yes">
        <source>Many events: a thin line is one of them; a column counts those of %1, the highest %n.</source>
        <comment>a time</comment>
        <translation>
            <numerusform>Nombreux événements : un trait fin représente l’un d’eux ; une colonne compte ceux d’une période (%1), la plus haute %n.</numerusform>
            <numerusform>Nombreux événements : un trait fin représente l’un d’eux ; une colonne compte ceux d’une période (%1), la plus haute %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mirror: what was taken, and what followed</source>
        <translation>Miroir : ce qui a été pris et ce qui a suivi</translation>
    </message>
    <message>
        <source>money at the same rate</source>
        <translation>argent au même taux</translation>
    </message>
    <message>
        <source>money per gigabyte</source>
        <translation>argent par gigaoctet</translation>
    </message>
    <message>
        <source>money per work</source>
        <translation>argent par œuvre</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>more than this act</source>
        <translation>plus que ces faits</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>plus de %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>Nested squares</source>
        <translation>Carrés emboîtés</translation>
    </message>
    <message>
        <source>Nested squares to scale</source>
        <translation>Carrés emboîtés à l’échelle</translation>
    </message>
    <message>
        <source>Nested squares: area is the value</source>
        <translation>Carrés emboîtés : la surface est la valeur</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>no fine</comment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>no %1 %2 on record</source>
        <comment>no criminal fine on record</comment>
        <translation>rien de consigné : %2 (%1)</translation>
    </message>
    <message>
        <source>no %1 on record</source>
        <comment>no fine on record</comment>
        <translation>rien de consigné : %1</translation>
    </message>
    <message>
        <source>no baseline chosen</source>
        <translation>aucune affaire de référence choisie</translation>
    </message>
    <message>
        <source>no bound, a value behind it has none</source>
        <translation>pas de borne, une valeur sous-jacente n’en a pas</translation>
    </message>
    <message>
        <source>no bound, both are lower bounds</source>
        <translation>pas de borne, les deux sont des bornes inférieures</translation>
    </message>
    <message>
        <source>no bound, both are upper bounds</source>
        <translation>pas de borne, les deux sont des bornes supérieures</translation>
    </message>
    <message>
        <source>no bound, one is a lower and one an upper bound</source>
        <translation>pas de borne, l’une est une borne inférieure et l’autre une borne supérieure</translation>
    </message>
    <message>
        <source>no bound, one part is an upper bound and another is not stated</source>
        <translation>pas de borne, une partie est une borne supérieure et une autre n’est pas indiquée</translation>
    </message>
    <message>
        <source>No case has both, so none is a point: each stands at the value that it has.</source>
        <translation>Aucune affaire n’a les deux, donc aucune n’est un point : chacune est placée à la valeur qu’elle a.</translation>
    </message>
    <message>
        <source>No case has a value of either.</source>
        <comment>of two measures</comment>
        <translation>Aucun cas n’a l’une ou l’autre valeur.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>why a case has no place</comment>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>no date, so no rate</source>
        <translation>pas de date, donc pas de taux de change</translation>
    </message>
    <message>
        <source>no dated %1</source>
        <comment>kind of event</comment>
        <translation>sans date : %1</translation>
    </message>
    <message>
        <source>no dated event to show</source>
        <translation>aucun événement daté à montrer</translation>
    </message>
    <message>
        <source>no decision in force</source>
        <translation>aucune décision en vigueur</translation>
    </message>
    <message>
        <source>no decision in force in the baseline case, so no rate from one</source>
        <translation>aucune décision en vigueur dans l’affaire de référence, donc aucun taux qui en découle</translation>
    </message>
    <message>
        <source>no declined offer on record</source>
        <translation>aucune offre refusée consignée</translation>
    </message>
    <message>
        <source>no exchange rate for the year</source>
        <translation>pas de taux de change pour l’année</translation>
    </message>
    <message>
        <source>no full year of revenue known</source>
        <translation>aucun exercice complet de chiffre d’affaires connu</translation>
    </message>
    <message>
        <source>No full year of revenue known for “%1”</source>
        <translation>Aucun exercice complet de chiffre d’affaires connu pour « %1 »</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>plus en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>No measure has comparable values for all %n case(s)</source>
        <translation>
            <numerusform>Aucune mesure n’a de valeurs comparables pour l’affaire (%n)</numerusform>
            <numerusform>Aucune mesure n’a de valeurs comparables pour les %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure has comparable values for both cases</source>
        <translation>Aucune mesure n’a de valeurs comparables pour les deux affaires</translation>
    </message>
    <message>
        <source>no number of works stated</source>
        <translation>nombre d’œuvres non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>no order before, one in %1 pair(s) now</source>
        <translation>
            <numerusform>aucun ordre auparavant, désormais un dans %1 paire</numerusform>
            <numerusform>aucun ordre auparavant, désormais un dans %1 paires</numerusform>
        </translation>
    </message>
    <message>
        <source>no order to keep in %1</source>
        <comment>so many readings</comment>
        <translation>aucun ordre à conserver dans %1</translation>
    </message>
    <message>
        <source>no order to keep: values overlap</source>
        <translation>aucun ordre à conserver : les valeurs se chevauchent</translation>
    </message>
    <message>
        <source>no payment on record</source>
        <translation>aucun paiement consigné</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>aucune sanction</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a currency</comment>
        <translation>pas d’indice des prix pour %1</translation>
    </message>
    <message>
        <source>no price index for %1</source>
        <comment>a year</comment>
        <translation>pas d’indice des prix pour %1</translation>
    </message>
    <message>
        <source>no price index for the currency</source>
        <translation>pas d’indice des prix pour la devise</translation>
    </message>
    <message>
        <source>no price index for the year</source>
        <translation>pas d’indice des prix pour l’année</translation>
    </message>
    <message>
        <source>no rate for %1 in %2</source>
        <translation>pas de taux de change pour %1 en %2</translation>
    </message>
    <message>
        <source>no rate from the baseline</source>
        <translation>pas de taux issu de l’affaire de référence</translation>
    </message>
    <message>
        <source>no rate in the baseline case: %1</source>
        <translation>pas de taux dans l’affaire de référence : %1</translation>
    </message>
    <message>
        <source>no rate or index for the currency in its year</source>
        <translation>pas de taux de change ni d’indice pour la devise dans son année</translation>
    </message>
    <message>
        <source>no rate: it is not stated what the penalty was computed on</source>
        <translation>pas de taux : il n’est pas indiqué sur quoi la sanction a été calculée</translation>
    </message>
    <message>
        <source>no rate: nothing is in force in the baseline case</source>
        <translation>pas de taux : rien n’est en vigueur dans l’affaire de référence</translation>
    </message>
    <message>
        <source>no rate: nothing was imposed in the baseline case</source>
        <translation>pas de taux : rien n’a été prononcé dans l’affaire de référence</translation>
    </message>
    <message>
        <source>no rate: the penalty is for more than this act</source>
        <translation>pas de taux : la sanction porte sur plus que ces faits</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on %1, not on this figure</source>
        <translation>pas de taux : la sanction a été calculée sur autre chose que ce chiffre, à savoir : %1</translation>
    </message>
    <message>
        <source>no rate: the penalty was computed on something else than this figure</source>
        <translation>pas de taux : la sanction a été calculée sur autre chose que ce chiffre</translation>
    </message>
    <message>
        <source>No ratio between stages: what was possible, sought, offered and decided are not comparable.</source>
        <translation>Pas de rapport entre étapes : ce qui était possible, demandé, proposé et décidé n’est pas comparable.</translation>
    </message>
    <message>
        <source>No ratio: %1 of %2 cases have no value.</source>
        <translation>Pas de rapport : %1 affaires sur %2 n’ont pas de valeur.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>a gap</comment>
        <translation>Pas de rapport : %1.</translation>
    </message>
    <message>
        <source>No ratio: %1.</source>
        <comment>gap (case); gap (case)</comment>
        <translation>Pas de rapport : %1.</translation>
    </message>
    <message>
        <source>No ratio: life is no number of years: %1.</source>
        <translation>Pas de rapport : la perpétuité n’est pas un nombre d’années : %1.</translation>
    </message>
    <message>
        <source>No ratio: not comparable between forums (%1).</source>
        <translation>Pas de rapport : non comparable d’une procédure à l’autre (%1).</translation>
    </message>
    <message>
        <source>No ratio: not comparable on different bases (%1).</source>
        <translation>Pas de rapport : non comparable sur des bases différentes (%1).</translation>
    </message>
    <message>
        <source>No ratio: the basis of a penalty is not stated (%1).</source>
        <translation>Pas de rapport : la base d’une sanction n’est pas indiquée (%1).</translation>
    </message>
    <message>
        <source>No ratio: the penalty of %1 is for more than this act.</source>
        <translation>Pas de rapport : la sanction de l’affaire %1 porte sur plus que ces faits.</translation>
    </message>
    <message>
        <source>No ratio: the scopes differ.</source>
        <translation>Pas de rapport : les périmètres diffèrent.</translation>
    </message>
    <message>
        <source>No ratio: fewer than two cases are counted (left out: %1).</source>
        <comment>names</comment>
        <translation>Pas de rapport : moins de deux affaires sont comptées (écartées : %1).</translation>
    </message>
    <message>
        <source>No ratio: the value of %1 is zero.</source>
        <translation>Pas de rapport : la valeur de l’affaire %1 est nulle.</translation>
    </message>
    <message>
        <source>No ratio: “%1” and “%2” are different kinds of works.</source>
        <translation>Pas de rapport : « %1 » et « %2 » sont des œuvres de types différents.</translation>
    </message>
    <message>
        <source>no rates where scopes differ</source>
        <translation>pas de taux lorsque les périmètres diffèrent</translation>
    </message>
    <message>
        <source>no reduction on record</source>
        <translation>aucune réduction consignée</translation>
    </message>
    <message>
        <source>no settlement on record</source>
        <translation>aucun accord amiable consigné</translation>
    </message>
    <message>
        <source>no statutory maximum on record</source>
        <translation>aucun maximum légal consigné</translation>
    </message>
    <message>
        <source>no time served on record</source>
        <translation>aucune durée purgée consignée</translation>
    </message>
    <message>
        <source>no two cases comparable both ways</source>
        <translation>aucune paire d’affaires comparable dans les deux lectures</translation>
    </message>
    <message>
        <source>no volume stated</source>
        <translation>volume non indiqué</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>USD</comment>
        <translation>%1 nominal</translation>
    </message>
    <message>
        <source>nominal, not adjusted</source>
        <translation>nominal, non ajusté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none imposed</source>
        <translation>rien de prononcé</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>none recorded as imposed</source>
        <translation>aucune sanction prononcée n’est enregistrée</translation>
    </message>
    <message>
        <source>none imposed: %1</source>
        <translation>rien de prononcé : %1</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>rien en vigueur</translation>
    </message>
    <message>
        <source>none in force: %1</source>
        <translation>rien en vigueur : %1</translation>
    </message>
    <message>
        <source>none so far, as of %1</source>
        <translation>rien à ce jour, situation : %1</translation>
    </message>
    <message>
        <source>none so far, pending</source>
        <translation>rien à ce jour, en cours</translation>
    </message>
    <message>
        <source>none so far; proceedings pending as of %1</source>
        <translation>rien à ce jour ; procédure en cours, situation : %1</translation>
    </message>
    <message>
        <source>none without a stated basis</source>
        <translation>rien sans base indiquée</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <translation>organisme à but non lucratif</translation>
    </message>
    <message>
        <source>nonprofit</source>
        <comment>kind of an actor</comment>
        <translation>organisme à but non lucratif</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not applicable: a company cannot be imprisoned</source>
        <translation>sans objet : une entreprise ne peut pas être emprisonnée</translation>
    </message>
    <message>
        <source>not applicable: a state cannot be imprisoned</source>
        <translation>sans objet : un État ne peut pas être emprisonné</translation>
    </message>
    <message>
        <source>not applicable: an organisation cannot be imprisoned</source>
        <translation>sans objet : une organisation ne peut pas être emprisonnée</translation>
    </message>
    <message>
        <source>not charged</source>
        <translation>aucune poursuite</translation>
    </message>
    <message>
        <source>not comparable in %1</source>
        <comment>so many readings</comment>
        <translation>non comparable dans %1</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>non comparable avec %1</translation>
    </message>
    <message>
        <source>Not counted, another party’s (%2): %1</source>
        <translation>Non compté, d’une autre partie (%2) : %1</translation>
    </message>
    <message>
        <source>Not counted, for other conduct: %1</source>
        <translation>Non compté, pour d’autres faits : %1</translation>
    </message>
    <message>
        <source>Not drawn, for want of a date: %1</source>
        <comment>events</comment>
        <translation>Non dessinés, faute de date : %1</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of a date: %n event(s)</source>
        <translation>
            <numerusform>Non dessiné, faute de date : %n événement</numerusform>
            <numerusform>Non dessinés, faute de date : %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>not included: %1 (%2), no full year of revenue known for it</source>
        <comment>an amount (basis)</comment>
        <translation>non compris : %1 (%2), aucun exercice complet de chiffre d’affaires connu à cet effet</translation>
    </message>
    <message>
        <source>not included: %1, for other conduct</source>
        <translation>non compris : %1, pour d’autres faits</translation>
    </message>
    <message>
        <source>not included: %1, of another party (%2)</source>
        <translation>non compris : %1, d’une autre partie (%2)</translation>
    </message>
    <message>
        <source>not included: %1, paid by another party (%2)</source>
        <translation>non compris : %1, payé par une autre partie (%2)</translation>
    </message>
    <message>
        <source>not included: a penalty for other conduct</source>
        <translation>non comprise : une sanction pour d’autres faits</translation>
    </message>
    <message>
        <source>not included: a penalty of another party (%1)</source>
        <translation>non comprise : une sanction d’une autre partie (%1)</translation>
    </message>
    <message>
        <source>not known to be paid</source>
        <translation>paiement non connu</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is %1 times that of its value.</source>
        <comment>a number</comment>
        <translation>Pas à l’échelle : une taille dans cette image vaut %1 fois celle de sa valeur.</translation>
    </message>
    <message>
        <source>Not to scale: a size in this picture is not that of its value.</source>
        <translation>Pas à l’échelle : une taille dans cette image ne correspond pas à sa valeur.</translation>
    </message>
    <message>
        <source>Not: other cases and views, speaker notes, private notes of cases</source>
        <translation>Non inclus : les autres affaires et vues, les notes du présentateur, les notes privées des affaires</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>nothing conditional on record</source>
        <translation>rien de conditionnel consigné</translation>
    </message>
    <message>
        <source>nothing imposed on record</source>
        <translation>rien de prononcé consigné</translation>
    </message>
    <message>
        <source>Nothing in force: %1</source>
        <translation>Rien en vigueur : %1</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>rien n’est écrit ici</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>rien de consigné</translation>
    </message>
    <message>
        <source>nothing sought on record</source>
        <translation>aucune demande consignée</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>rien par quoi diviser</translation>
    </message>
    <message>
        <source>nothing vacated on record</source>
        <translation>aucune annulation consignée</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>number of works</source>
        <translation>nombre d’œuvres</translation>
    </message>
    <message>
        <source>numbers such as %1 can mean %2 or %3; say what separates the decimals</source>
        <translation>les nombres tels que %1 peuvent signifier %2 ou %3 ; préciser ce qui sépare les décimales</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3</source>
        <translation>%1 demande une virgule décimale, les nombres de cette colonne sont donc lus ainsi : %2 vaut %3</translation>
    </message>
    <message>
        <source>of another party only</source>
        <translation>d’une autre partie seulement</translation>
    </message>
    <message>
        <source>Of the events only these kinds are shown: %1.</source>
        <translation>Parmi les événements, seuls ces types sont montrés : %1.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>offered, declined</source>
        <translation>offert, refusé</translation>
    </message>
    <message>
        <source>On another basis, not counted: %1</source>
        <translation>Sur une autre base, non compté : %1</translation>
    </message>
    <message>
        <source>on the last decision in force: %1</source>
        <translation>sur la dernière décision en vigueur : %1</translation>
    </message>
    <message>
        <source>one of the people in the case died</source>
        <translation>une des personnes de l’affaire est décédée</translation>
    </message>
    <message>
        <source>one of them is zero</source>
        <translation>l’une des deux valeurs est nulle</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>only fines</comment>
        <translation>uniquement %1</translation>
    </message>
    <message>
        <source>only %1 proceedings</source>
        <comment>only criminal proceedings</comment>
        <translation>uniquement %1</translation>
    </message>
    <message>
        <source>only of chosen parties</source>
        <translation>uniquement des parties choisies</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>exploitant</translation>
    </message>
    <message>
        <source>operator</source>
        <comment>a person in a role</comment>
        <translation>exploitant</translation>
    </message>
    <message>
        <source>order changed: %1</source>
        <translation>ordre changé : %1</translation>
    </message>
    <message numerus="yes">
        <source>order undecided: values overlap in %1 pair(s)</source>
        <translation>
            <numerusform>ordre indécis : les valeurs se chevauchent dans %1 paire</numerusform>
            <numerusform>ordre indécis : les valeurs se chevauchent dans %1 paires</numerusform>
        </translation>
    </message>
    <message>
        <source>origin of the figure not traced</source>
        <translation>origine du chiffre non retrouvée</translation>
    </message>
    <message>
        <source>other conduct</source>
        <translation>autres faits</translation>
    </message>
    <message>
        <source>other conduct included</source>
        <translation>autres faits compris</translation>
    </message>
    <message>
        <source>other event</source>
        <comment>kind of event</comment>
        <translation>autre événement</translation>
    </message>
    <message>
        <source>other penalties</source>
        <translation>autres sanctions</translation>
    </message>
    <message>
        <source>other penalty</source>
        <translation>autre sanction</translation>
    </message>
    <message>
        <source>other reasons</source>
        <comment>why cases lack something</comment>
        <translation>autres raisons</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <comment>groups, and how many</comment>
        <translation>autres (%1)</translation>
    </message>
    <message>
        <source>outcome</source>
        <comment>what cases are grouped by</comment>
        <translation>issue</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>paid by another party</source>
        <translation>payé par une autre partie</translation>
    </message>
    <message>
        <source>pardoned</source>
        <translation>grâce</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>payeur</translation>
    </message>
    <message>
        <source>payer</source>
        <comment>a person in a role</comment>
        <translation>payeur</translation>
    </message>
    <message>
        <source>penalties for other conduct counted</source>
        <translation>sanctions pour d’autres faits comptées</translation>
    </message>
    <message>
        <source>penalties for other conduct not counted</source>
        <translation>sanctions pour d’autres faits non comptées</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>sanction</translation>
    </message>
    <message>
        <source>penalty for the whole act, divided by “%1”</source>
        <translation>sanction pour l’ensemble des faits, divisée par « %1 »</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>pending, as of %1</source>
        <translation>en cours, situation : %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of an actor</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>person</source>
        <comment>whose role is not known</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plane: what was taken against what followed</source>
        <translation>Plan : ce qui a été pris face à ce qui a suivi</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales</source>
        <translation>Points sur deux échelles logarithmiques</translation>
    </message>
    <message>
        <source>Points on two logarithmic scales: %1.</source>
        <comment>two measures</comment>
        <translation>Points sur deux échelles logarithmiques : %1.</translation>
    </message>
    <message>
        <source>powers of 1,000</source>
        <translation>puissances de 1 000</translation>
    </message>
    <message>
        <source>powers of 1,000 or of 1,024, case by case</source>
        <translation>puissances de 1 000 ou de 1 024, selon l’affaire</translation>
    </message>
    <message>
        <source>powers of 1,024</source>
        <translation>puissances de 1 024</translation>
    </message>
    <message>
        <source>prefixes read as %1; otherwise %2 to %3 times</source>
        <translation>préfixes lus comme %1 ; sinon %2 à %3 fois</translation>
    </message>
    <message>
        <source>prefixes read as %1; the ratio would be %2 to %3 if either prefix was meant otherwise (prefix reading only, not the doubt about the source)</source>
        <translation>préfixes lus comme %1 ; le rapport serait de %2 à %3 si l’un des préfixes était à comprendre autrement (lecture des préfixes seulement, pas le doute sur la source)</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,000</source>
        <translation>préfixes lus comme puissances de 1 000</translation>
    </message>
    <message>
        <source>prefixes read as powers of 1,024</source>
        <translation>préfixes lus comme puissances de 1 024</translation>
    </message>
    <message>
        <source>prefixes: %1</source>
        <translation>préfixes : %1</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>article de presse</translation>
    </message>
    <message>
        <source>Prices (%1): %4 in %2, %5 in %3</source>
        <translation>Prix (%1) : %4 en %2, %5 en %3</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>prix de %1</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>source primaire</translation>
    </message>
    <message>
        <source>Printed at its true size: %1.</source>
        <comment>1 cm² = 70 GB</comment>
        <translation>Imprimé à sa taille réelle : %1.</translation>
    </message>
    <message>
        <source>prison cannot apply to a company</source>
        <translation>la prison ne peut pas s’appliquer à une entreprise</translation>
    </message>
    <message>
        <source>prison cannot apply to a state</source>
        <translation>la prison ne peut pas s’appliquer à un État</translation>
    </message>
    <message>
        <source>prison cannot apply to an organisation</source>
        <translation>la prison ne peut pas s’appliquer à une organisation</translation>
    </message>
    <message>
        <source>prison term</source>
        <translation>peine de prison</translation>
    </message>
    <message>
        <source>prison terms</source>
        <translation>peines de prison</translation>
    </message>
    <message>
        <source>prison time</source>
        <translation>durée d’emprisonnement</translation>
    </message>
    <message>
        <source>prison time (%1)</source>
        <comment>a forum</comment>
        <translation>durée d’emprisonnement (%1)</translation>
    </message>
    <message>
        <source>prison time at the same rate</source>
        <translation>durée d’emprisonnement au même taux</translation>
    </message>
    <message>
        <source>prison time per terabyte</source>
        <translation>durée d’emprisonnement par téraoctet</translation>
    </message>
    <message>
        <source>prison time per work</source>
        <translation>durée d’emprisonnement par œuvre</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>probation</translation>
    </message>
    <message>
        <source>proceedings pending as of %1</source>
        <translation>procédure en cours, situation : %1</translation>
    </message>
    <message>
        <source>proceedings: %1</source>
        <translation>procédure : %1</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>auteur de la publication</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>a person in a role</comment>
        <translation>auteur de la publication</translation>
    </message>
    <message>
        <source>range: from the low to the high end</source>
        <translation>fourchette : de l’extrémité basse à l’extrémité haute</translation>
    </message>
    <message>
        <source>Rate of %1: %2</source>
        <comment>a case</comment>
        <translation>Taux de l’affaire %1 : %2</translation>
    </message>
    <message>
        <source>Read as %1 bytes (%2)</source>
        <translation>Lu comme %1 octets (%2)</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1</source>
        <translation>Partie consignée, non additionnée : %1</translation>
    </message>
    <message>
        <source>Recorded part, not added: %1 (%2)</source>
        <translation>Partie consignée, non additionnée : %1 (%2)</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1</source>
        <translation>fourchettes, dessinées à leur extrémité basse : %1</translation>
    </message>
    <message>
        <source>ranges, drawn at their low end: %1 (strokes)</source>
        <translation>fourchettes, dessinées à leur extrémité basse : %1 (traits)</translation>
    </message>
    <message>
        <source>rates although scopes differ</source>
        <translation>taux malgré des périmètres différents</translation>
    </message>
    <message>
        <source>rates per %1</source>
        <translation>taux par %1</translation>
    </message>
    <message>
        <source>recorded part: %1</source>
        <translation>partie consignée : %1</translation>
    </message>
    <message>
        <source>recorded part: %1 (%2)</source>
        <translation>partie consignée : %1 (%2)</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>devant un régulateur</translation>
    </message>
    <message>
        <source>release</source>
        <comment>kind of event</comment>
        <translation>libération</translation>
    </message>
    <message>
        <source>reported estimate</source>
        <translation>estimation rapportée</translation>
    </message>
    <message>
        <source>reported figures reach from %1 to %2</source>
        <translation>les chiffres rapportés vont de %1 à %2</translation>
    </message>
    <message>
        <source>restitution</source>
        <translation>dédommagement</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat : %1</translation>
    </message>
    <message>
        <source>Revenue of %1 in fiscal year %2: %3</source>
        <translation>Chiffre d’affaires (%1, exercice %2) : %3</translation>
    </message>
    <message>
        <source>revenue of %1, not profit</source>
        <translation>chiffre d’affaires, pas bénéfice : %1</translation>
    </message>
    <message>
        <source>Same rate</source>
        <translation>Même taux</translation>
    </message>
    <message>
        <source>Same rate: what was, and the arithmetic</source>
        <translation>Même taux : ce qui a été et le calcul</translation>
    </message>
    <message>
        <source>Scale strip</source>
        <translation>Ruban</translation>
    </message>
    <message>
        <source>Scale strip: one long line</source>
        <translation>Ruban : une seule longue ligne</translation>
    </message>
    <message>
        <source>same in %1</source>
        <comment>so many readings</comment>
        <translation>identique dans %1</translation>
    </message>
    <message>
        <source>same order</source>
        <translation>même ordre</translation>
    </message>
    <message>
        <source>scholarly work</source>
        <translation>travail universitaire</translation>
    </message>
    <message>
        <source>scope not stated</source>
        <translation>périmètre non indiqué</translation>
    </message>
    <message>
        <source>scopes differ</source>
        <translation>périmètres différents</translation>
    </message>
    <message>
        <source>scopes differ; drawn on request</source>
        <translation>périmètres différents ; dessiné à la demande</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>source secondaire</translation>
    </message>
    <message>
        <source>served</source>
        <translation>purgé</translation>
    </message>
    <message>
        <source>served at the same time</source>
        <translation>à purger simultanément</translation>
    </message>
    <message>
        <source>served in sequence</source>
        <translation>à purger successivement</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>accord amiable</translation>
    </message>
    <message>
        <source>settled, terms confidential</source>
        <translation>accord amiable, termes confidentiels</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>accord amiable</translation>
    </message>
    <message>
        <source>settlement</source>
        <comment>kind of event</comment>
        <translation>accord amiable</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>accords amiables</translation>
    </message>
    <message>
        <source>several figures</source>
        <translation>plusieurs chiffres</translation>
    </message>
    <message>
        <source>several figures, none of them the primary one</source>
        <translation>plusieurs chiffres, dont aucun n’est le principal</translation>
    </message>
    <message>
        <source>several parties: %1</source>
        <translation>plusieurs parties : %1</translation>
    </message>
    <message>
        <source>Shaded where points are too many: the stronger the shade, the more cases (logarithmic).</source>
        <translation>Ombré là où les points sont trop nombreux : plus l’ombre est soutenue, plus il y a d’affaires (logarithmique).</translation>
    </message>
    <message>
        <source>share of a year’s revenue</source>
        <translation>part d’un an de chiffre d’affaires</translation>
    </message>
    <message>
        <source>Sheet %1 of %2: row %3, column %4</source>
        <comment>numbers</comment>
        <translation>Feuille %1 sur %2 : rangée %3, colonne %4</translation>
    </message>
    <message>
        <source>shown and stamped</source>
        <translation>affichés et signalés</translation>
    </message>
    <message>
        <source>side enlarged %1 times</source>
        <translation>côté agrandi %1 fois</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>réseaux sociaux</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source : %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>the head of a column</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>a year</comment>
        <translation>printemps %1</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>Squares to count</source>
        <translation>Carrés à compter</translation>
    </message>
    <message>
        <source>Squares to scale</source>
        <translation>Carrés à l’échelle</translation>
    </message>
    <message>
        <source>Squares: area is the value</source>
        <translation>Carrés : la surface est la valeur</translation>
    </message>
    <message>
        <source>Stage by stage: %1</source>
        <comment>cases</comment>
        <translation>Étape par étape : %1</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>state</source>
        <comment>kind of an actor</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>state of the proceedings</source>
        <comment>what cases are grouped by</comment>
        <translation>état de la procédure</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>statut non indiqué</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>statutory maximum</source>
        <translation>maximum légal</translation>
    </message>
    <message>
        <source>sum of %1 counts</source>
        <translation>somme de %1 chefs d’accusation</translation>
    </message>
    <message>
        <source>sum of counts</source>
        <translation>somme des chefs d’accusation</translation>
    </message>
    <message>
        <source>sum of the maxima of %1 counts; not a predicted sentence</source>
        <translation>somme des maximums de %1 chefs d’accusation ; pas une prévision de peine</translation>
    </message>
    <message>
        <source>sum of the maxima of several counts; not a predicted sentence</source>
        <translation>somme des maximums de plusieurs chefs d’accusation ; pas une prévision de peine</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>a year</comment>
        <translation>été %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>avec sursis</translation>
    </message>
    <message>
        <source>Suspended as a whole: %1 (%2)</source>
        <translation>En totalité avec sursis : %1 (%2)</translation>
    </message>
    <message>
        <source>suspended or left out</source>
        <translation>avec sursis ou écarté</translation>
    </message>
    <message>
        <source>Suspended, not included: %1</source>
        <translation>Avec sursis, non compris : %1</translation>
    </message>
    <message>
        <source>Table with bars to scale</source>
        <translation>Tableau avec barres à l’échelle</translation>
    </message>
    <message>
        <source>Table with bars to scale: %1.</source>
        <comment>measures</comment>
        <translation>Tableau avec barres à l’échelle : %1.</translation>
    </message>
    <message>
        <source>Terms are lengths, not dates</source>
        <translation>Les peines de prison sont des longueurs, pas des dates</translation>
    </message>
    <message>
        <source>Terms beside a lane are lengths, not dates.</source>
        <translation>Les peines de prison à côté d’une ligne sont des longueurs, pas des dates.</translation>
    </message>
    <message>
        <source>suspended parts counted</source>
        <translation>parties avec sursis comptées</translation>
    </message>
    <message>
        <source>suspended parts not counted</source>
        <translation>parties avec sursis non comptées</translation>
    </message>
    <message>
        <source>terms of several persons, from %1 to %2; the longest is shown</source>
        <translation>peines de plusieurs personnes, de %1 à %2 ; la plus longue est montrée</translation>
    </message>
    <message>
        <source>the actors are of different kinds: %1</source>
        <translation>les acteurs sont de types différents : %1</translation>
    </message>
    <message>
        <source>the actors had different roles: %1</source>
        <translation>les acteurs avaient des rôles différents : %1</translation>
    </message>
    <message>
        <source>The arithmetic applies the rate of %1 (%2).</source>
        <translation>Le calcul applique le taux de l’affaire %1 (%2).</translation>
    </message>
    <message>
        <source>The arrow keys walk over the marks of the figure.</source>
        <translation>Les touches fléchées parcourent les marques de la figure.</translation>
    </message>
    <message>
        <source>the basis of a penalty is not stated</source>
        <translation>la base d’une sanction n’est pas indiquée</translation>
    </message>
    <message>
        <source>the case %1 has no figure &quot;%2&quot;</source>
        <translation>l’affaire %1 n’a pas de chiffre « %2 »</translation>
    </message>
    <message>
        <source>The cases drawn: %1</source>
        <comment>their names</comment>
        <translation>Les affaires dessinées : %1</translation>
    </message>
    <message>
        <source>The case they are compared with: %1</source>
        <comment>its name</comment>
        <translation>Le cas auquel ils sont comparés : %1</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; appears twice</source>
        <translation>la colonne « %1 » apparaît deux fois</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>la colonne « %1 » manque</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed. Free some space and save again</source>
        <translation>le disque est plein ; rien n’a été modifié. Libérer de l’espace, puis enregistrer à nouveau</translation>
    </message>
    <message>
        <source>The document is too large to travel in the picture (over 4 MB packed): exported without it.</source>
        <translation>Le document est trop volumineux pour être joint à l’image (plus de 4 Mo compressé) : exporté sans lui.</translation>
    </message>
    <message>
        <source>Title or subtitle is too long for this picture: it ends in “…”.</source>
        <translation>Le titre ou le sous-titre est trop long pour cette image : il se termine par « … ».</translation>
    </message>
    <message>
        <source>A table of more rows than a document holds does not travel in the picture.</source>
        <translation>Un tableau de plus de lignes qu’un document n’en contient ne voyage pas dans l’image.</translation>
    </message>
    <message>
        <source>--by adds up volume and money; other measures are left out</source>
        <translation>--by additionne volume et money ; les autres mesures sont écartées</translation>
    </message>
    <message>
        <source>The figure in words</source>
        <translation>La figure en mots</translation>
    </message>
    <message>
        <source>the figures count different things: %1</source>
        <translation>les chiffres ne comptent pas la même chose : %1</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>impossible de lire le fichier (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); nothing was changed</source>
        <translation>impossible d’écrire le fichier (%1) ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <translation>le fichier dépasse %1 octets</translation>
    </message>
    <message>
        <source>the file was changed while it was read; its end may be cut off. Read it again</source>
        <translation>le fichier a été modifié pendant sa lecture ; la fin est peut-être tronquée. Le lire à nouveau</translation>
    </message>
    <message>
        <source>the first line has no column names</source>
        <translation>la première ligne ne contient pas de noms de colonnes</translation>
    </message>
    <message>
        <source>the first row holds values, no names of columns; the columns are numbered</source>
        <translation>la première ligne contient des valeurs, pas des noms de colonnes ; les colonnes sont numérotées</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is used twice</source>
        <translation>l’identifiant « %1 » est utilisé deux fois</translation>
    </message>
    <message>
        <source>the largest table is read; smaller ones beside it: %1</source>
        <translation>le plus grand tableau est lu ; autres tableaux plus petits : %1</translation>
    </message>
    <message>
        <source>the length of another term is not stated</source>
        <translation>la durée d’une autre peine n’est pas indiquée</translation>
    </message>
    <message>
        <source>the length of another term is not stated (%1)</source>
        <comment>names</comment>
        <translation>la durée d’une autre peine n’est pas indiquée (%1)</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes</source>
        <translation>la ligne dépasse %1 octets</translation>
    </message>
    <message>
        <source>the cells of %1 were changed since they were written: they count, and what no cell holds (events, short names, how stages follow from each other) is left out</source>
        <translation>les cellules de %1 ont été modifiées depuis leur écriture : elles font foi, et ce qu’aucune cellule ne contient (événements, noms courts, enchaînement des étapes) est écarté</translation>
    </message>
    <message>
        <source>some numbers of this column need decimal commas, others points: %1 is read as %2 and can mean %3; import the table to choose</source>
        <translation>certains nombres de cette colonne demandent une virgule décimale, d’autres un point : %1 est lu comme %2 et peut signifier %3 ; importez le tableau pour choisir</translation>
    </message>
    <message>
        <source>%1 needs a decimal comma, so the numbers of this column are read with one: %2 is %3; import the table to choose</source>
        <translation>%1 demande une virgule décimale, les nombres de cette colonne sont donc lus ainsi : %2 vaut %3 ; importez le tableau pour choisir</translation>
    </message>
    <message>
        <source>The name of the file may name a person: %1</source>
        <comment>a path</comment>
        <translation>Le nom du fichier pourrait désigner une personne : %1</translation>
    </message>
    <message>
        <source>The order alone: distances mean nothing.</source>
        <translation>L’ordre seul : les distances n’ont pas de signification.</translation>
    </message>
    <message>
        <source>the press</source>
        <translation>la presse</translation>
    </message>
    <message>
        <source>the primary figure</source>
        <translation>le chiffre principal</translation>
    </message>
    <message>
        <source>the range runs backwards, from %1 to %2</source>
        <translation>la fourchette est à l’envers, de %1 à %2</translation>
    </message>
    <message>
        <source>the rate rests on “%1” (%2)</source>
        <translation>le taux repose sur « %1 » (%2)</translation>
    </message>
    <message>
        <source>cells in the row: %1, in the header: %2; the row is left out</source>
        <translation>cellules dans la ligne : %1, dans l’en-tête : %2 ; la ligne est ignorée</translation>
    </message>
    <message>
        <source>The same on a linear scale</source>
        <comment>over bars beside dots on another scale</comment>
        <translation>La même chose sur une échelle linéaire</translation>
    </message>
    <message>
        <source>The same sum in another currency, not used: “%1”</source>
        <translation>La même somme dans une autre devise, non utilisée : « %1 »</translation>
    </message>
    <message>
        <source>The smallest is too short to see: it has a ring.</source>
        <translation>La plus petite longueur est trop courte pour être visible : elle porte un anneau.</translation>
    </message>
    <message>
        <source>the sources go no further</source>
        <translation>les sources ne vont pas plus loin</translation>
    </message>
    <message>
        <source>the suspended part, &quot;%1&quot;, is longer than the whole term, %2</source>
        <translation>la partie avec sursis, « %1 », est plus longue que la peine entière, %2</translation>
    </message>
    <message>
        <source>the table has more than %1 cases; those from here on are left out (opened as a table whose columns have the names of the format it is read whole)</source>
        <translation>le tableau a plus de %1 affaires ; les suivantes sont ignorées (ouvert comme tableau dont les colonnes portent les noms du format, il est lu en entier)</translation>
    </message>
    <message>
        <source>the text ends in the middle of a value; the file seems to be cut off</source>
        <translation>le texte s’arrête au milieu d’une valeur ; le fichier semble tronqué</translation>
    </message>
    <message>
        <source>the text is not valid %1</source>
        <translation>le texte n’est pas du %1 valide</translation>
    </message>
    <message>
        <source>The two overlap, so their order is undecided.</source>
        <translation>Les deux se chevauchent, leur ordre est donc indécis.</translation>
    </message>
    <message>
        <source>the value is a lower bound</source>
        <translation>la valeur est une borne inférieure</translation>
    </message>
    <message>
        <source>the value is a range</source>
        <translation>la valeur est une fourchette</translation>
    </message>
    <message>
        <source>the value is an upper bound</source>
        <translation>la valeur est une borne supérieure</translation>
    </message>
    <message>
        <source>the whole act</source>
        <translation>l’ensemble des faits</translation>
    </message>
    <message>
        <source>their ranks may be others</source>
        <translation>leurs rangs peuvent être différents</translation>
    </message>
    <message>
        <source>there are %1 columns; those after the first %2 are left out</source>
        <translation>il y a %1 colonnes ; celles qui suivent les %2 premières sont ignorées</translation>
    </message>
    <message>
        <source>there are no words in &quot;%1&quot; yet; English is used</source>
        <translation>il n’y a pas encore de textes en « %1 » ; l’anglais est utilisé</translation>
    </message>
    <message>
        <source>there are NUL bytes in it, so this is no text</source>
        <translation>il contient des octets NUL, ce n’est donc pas du texte</translation>
    </message>
    <message>
        <source>there is no case &quot;%1&quot;</source>
        <translation>il n’y a pas d’affaire « %1 »</translation>
    </message>
    <message>
        <source>there is no case to draw</source>
        <translation>il n’y a aucune affaire à dessiner</translation>
    </message>
    <message>
        <source>there is no price index of %1; the tables reach from %2 to %3</source>
        <translation>il n’y a pas d’indice des prix pour %1 ; les tables vont de %2 à %3</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no view %1</source>
        <translation>il n’y a pas de vue %1</translation>
    </message>
    <message>
        <source>this %1 carries no document of ToScale</source>
        <translation>ce fichier %1 ne contient pas de document ToScale</translation>
    </message>
    <message>
        <source>this %1 is damaged: the document in it cannot be read</source>
        <translation>ce fichier %1 est endommagé : impossible de lire le document qu’il contient</translation>
    </message>
    <message>
        <source>this byte is not valid %1; it is read as Windows-1252. Such bytes in all: %2</source>
        <translation>cet octet n’est pas du %1 valide ; il est lu comme Windows-1252. Nombre total d’octets concernés : %2</translation>
    </message>
    <message>
        <source>this is %1 data, not a document or a table</source>
        <translation>ce sont des données %1, pas un document ni un tableau</translation>
    </message>
    <message>
        <source>this is %1, but %2 was expected</source>
        <translation>ceci est %1 ; attendu : %2</translation>
    </message>
    <message>
        <source>this is a file of a spreadsheet program (%1); save it there as CSV, or copy its cells and paste them</source>
        <translation>ceci est un fichier de tableur (%1) ; l’enregistrer au format CSV dans le tableur, ou copier ses cellules et les coller</translation>
    </message>
    <message>
        <source>this is no JSON; expected %1</source>
        <translation>ceci n’est pas du JSON ; valeur attendue : %1</translation>
    </message>
    <message>
        <source>this is no ToScale document: &quot;format&quot; is not &quot;toscale&quot;</source>
        <translation>ceci n’est pas un document ToScale : « format » n’est pas « toscale »</translation>
    </message>
    <message>
        <source>This ruler is 10 cm long where the sheet was printed at 100 %.</source>
        <translation>Cette règle mesure 10 cm si la feuille a été imprimée à 100 %.</translation>
    </message>
    <message>
        <source>This view with its texts</source>
        <translation>Cette vue avec ses textes</translation>
    </message>
    <message>
        <source>Time is to scale</source>
        <translation>Le temps est à l’échelle</translation>
    </message>
    <message>
        <source>Time is to scale and counted from day 0, the first %1 of each case</source>
        <comment>kind of event</comment>
        <translation>Le temps est à l’échelle et compté à partir du jour 0, le premier événement « %1 » de chaque affaire</translation>
    </message>
    <message>
        <source>time served is of unknown length</source>
        <translation>la durée purgée est inconnue</translation>
    </message>
    <message>
        <source>Time to earn it: %1 of revenue, not profit</source>
        <translation>Temps pour le gagner : %1 de chiffre d’affaires, pas de bénéfice</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Timeline to scale</source>
        <translation>Frise à l’échelle</translation>
    </message>
    <message>
        <source>Timeline: what happened when</source>
        <translation>Frise : ce qui s’est passé et quand</translation>
    </message>
    <message>
        <source>Times in which nothing happened are torn out; the rest is to scale</source>
        <translation>Les périodes où rien ne s’est passé sont retirées ; le reste est à l’échelle</translation>
    </message>
    <message>
        <source>too long for a quantity; at most %1 characters are read</source>
        <translation>trop long pour une quantité ; %1 caractères au plus sont lus</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Carte proportionnelle</translation>
    </message>
    <message>
        <source>Treemap to scale</source>
        <translation>Carte proportionnelle à l’échelle</translation>
    </message>
    <message>
        <source>Treemap: area is the value</source>
        <translation>Carte proportionnelle : la surface est la valeur</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>undecided in %1</source>
        <comment>so many readings</comment>
        <translation>indécis dans %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>Unit grid</source>
        <translation>Grille d’unités</translation>
    </message>
    <message>
        <source>Unit grid: squares to count</source>
        <translation>Grille d’unités : carrés à compter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of an actor</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown: nothing on record</source>
        <translation>inconnu : rien n’est consigné</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>mis en ligne</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>values that are alleged: %1</source>
        <translation>valeurs alléguées : %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1</source>
        <translation>valeurs qui sont des bornes, comme « plus de 80 To » : %1</translation>
    </message>
    <message>
        <source>values that are bounds, as in “over 80 TB”: %1 (arrows)</source>
        <translation>valeurs qui sont des bornes, comme « plus de 80 To » : %1 (flèches)</translation>
    </message>
    <message>
        <source>values that are untraced, disputed or withdrawn: %1</source>
        <translation>valeurs d’origine non retrouvée, contestées ou retirées : %1</translation>
    </message>
    <message>
        <source>volume of data</source>
        <translation>volume de données</translation>
    </message>
    <message>
        <source>What happened when: %1</source>
        <comment>cases</comment>
        <translation>Ce qui s’est passé et quand : %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>cases, the dates of the first and the last event</comment>
        <translation>%1, de %2 à %3.</translation>
    </message>
    <message numerus="yes">
        <source>What is recorded of them: figures, penalties, events, summary and %n source(s)</source>
        <translation>
            <numerusform>Ce qui est consigné à leur sujet : chiffres, sanctions, événements, résumé et %n source</numerusform>
            <numerusform>Ce qui est consigné à leur sujet : chiffres, sanctions, événements, résumé et %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>What was</source>
        <comment>beside what the same rate would give</comment>
        <translation>Ce qui a été</translation>
    </message>
    <message>
        <source>what was %1</source>
        <comment>copied</comment>
        <translation>ce qui a été %1</translation>
    </message>
    <message>
        <source>What was %1, as reported</source>
        <comment>copied or published</comment>
        <translation>Ce qui a été %1, selon les sources</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>a year</comment>
        <translation>hiver %1</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non affichés</translation>
    </message>
    <message>
        <source>work</source>
        <translation>œuvre</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>years at the US federal minimum wage</source>
        <translation>années au salaire minimum fédéral américain</translation>
    </message>
    <message>
        <source>years of data at CERN</source>
        <translation>années de données au CERN</translation>
    </message>
    <message>
        <source>years run from %1 to %2</source>
        <translation>les années vont de %1 à %2</translation>
    </message>
    <message>
        <source>Z-Libraries</source>
        <translation>fois Z-Library</translation>
    </message>
    <message>
        <source>Z-Library</source>
        <translation>Z-Library</translation>
    </message>
    <message>
        <source>zero has no place on this scale</source>
        <translation>zéro n’a pas de place sur cette échelle</translation>
    </message>
    <message>
        <source>Zero is told as no things.</source>
        <translation>Zéro ne s’exprime en aucun nombre de repères.</translation>
    </message>
    <message>
        <source>zero, which has no place on this scale: %1</source>
        <translation>zéro, qui n’a pas de place sur cette échelle : %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text as found</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a quotation inside another</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” = %2 (12 months or 365.25 days a year)</source>
        <translation>« %1 » = %2 (12 mois ou 365,25 jours par an)</translation>
    </message>
    <message>
        <source>One event has no date that a calendar knows and is left out.</source>
        <translation>Un événement n’a pas de date reconnue par un calendrier et est écarté.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no date that a calendar knows and are left out.</source>
        <translation>
            <numerusform>%n événement n’a pas de date reconnue par un calendrier et est écarté.</numerusform>
            <numerusform>%n événements n’ont pas de date reconnue par un calendrier et sont écartés.</numerusform>
        </translation>
    </message>
</context>
</TS>
