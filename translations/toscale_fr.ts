<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ImportColumns</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Type de partie</translation>
    </message>
    <message>
        <source>Role of party</source>
        <translation>Rôle de la partie</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Statut de l’affaire</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Volume of data</source>
        <translation>Volume de données</translation>
    </message>
    <message>
        <source>Status of the volume</source>
        <translation>Statut du volume</translation>
    </message>
    <message>
        <source>What the volume counts</source>
        <translation>Ce que compte le volume</translation>
    </message>
    <message>
        <source>Number of works</source>
        <translation>Nombre d’œuvres</translation>
    </message>
    <message>
        <source>Noun of the works</source>
        <translation>Terme désignant les œuvres</translation>
    </message>
    <message>
        <source>Fine or other payment</source>
        <translation>Amende ou autre paiement</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Type de paiement</translation>
    </message>
    <message>
        <source>Basis of the payment</source>
        <translation>Base du paiement</translation>
    </message>
    <message>
        <source>Forum of the payment</source>
        <translation>Procédure du paiement</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Date du paiement</translation>
    </message>
    <message>
        <source>Prison term</source>
        <translation>Peine de prison</translation>
    </message>
    <message>
        <source>Basis of the prison term</source>
        <translation>Base de la peine de prison</translation>
    </message>
    <message>
        <source>Date of the prison term</source>
        <translation>Date de la peine de prison</translation>
    </message>
    <message>
        <source>What the penalty covers</source>
        <translation>Ce que couvre la sanction</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Year of the revenue</source>
        <translation>Exercice du chiffre d’affaires</translation>
    </message>
    <message>
        <source>Date of all of it</source>
        <translation>Date de l’ensemble</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Events: case</source>
        <translation>Événements : affaire</translation>
    </message>
    <message>
        <source>Events: what happened</source>
        <translation>Événements : ce qui s’est passé</translation>
    </message>
    <message>
        <source>Events: first day</source>
        <translation>Événements : premier jour</translation>
    </message>
    <message>
        <source>Events: last day</source>
        <translation>Événements : dernier jour</translation>
    </message>
    <message>
        <source>Events: kind</source>
        <translation>Événements : type</translation>
    </message>
</context>
<context>
    <name>PresentKeyHelp</name>
    <message>
        <source>Right, Down, Page Down, Space, Enter, N, click</source>
        <translation>Droite, Bas, Page suiv., Espace, Entrée, N, clic</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, P, right click</source>
        <translation>Gauche, Haut, Page préc., Retour arrière, P, clic droit</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>étape précédente</translation>
    </message>
    <message>
        <source>a number, then Enter</source>
        <translation>un nombre, puis Entrée</translation>
    </message>
    <message>
        <source>that step</source>
        <translation>cette étape</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>first, last step</source>
        <translation>première, dernière étape</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>was that the real sentence? The stages of each penalty</source>
        <translation>était-ce la peine réelle ? Les étapes de chaque sanction</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the same, logarithmic or linear</source>
        <translation>la même figure, logarithmique ou linéaire</translation>
    </message>
    <message>
        <source>Z, Ctrl+wheel</source>
        <translation>Z, Ctrl+molette</translation>
    </message>
    <message>
        <source>magnify the smallest value, or under the pointer</source>
        <translation>agrandir la plus petite valeur, ou sous le pointeur</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <translation>Ctrl+Droite, Ctrl+Gauche</translation>
    </message>
    <message>
        <source>next thing, thing before on a long way</source>
        <translation>élément suivant, élément précédent d’un long parcours</translation>
    </message>
    <message>
        <source>B, W</source>
        <translation>B, W</translation>
    </message>
    <message>
        <source>black, white screen</source>
        <translation>écran noir, écran blanc</translation>
    </message>
    <message>
        <source>L, D, E</source>
        <translation>L, D, E</translation>
    </message>
    <message>
        <source>laser pointer, pen, erase what was drawn</source>
        <translation>pointeur laser, stylo, effacer ce qui a été dessiné</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colours of high contrast, for a pale projector</source>
        <translation>couleurs à fort contraste, pour un projecteur pâle</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>speaker&apos;s window: notes, next step, clock</source>
        <translation>fenêtre du présentateur : notes, étape suivante, horloge</translation>
    </message>
    <message>
        <source>H, F1</source>
        <translation>H, F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>end</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>Tab, then + or -, or click</source>
        <translation>Tab, puis + ou -, ou clic</translation>
    </message>
    <message>
        <source>a guess: which choice, a hand more or less</source>
        <translation>une proposition : laquelle, une main de plus ou de moins</translation>
    </message>
    <message>
        <source>G, then drag</source>
        <translation>G, puis glisser</translation>
    </message>
    <message>
        <source>draw a guess as a square</source>
        <translation>dessiner une proposition sous forme de carré</translation>
    </message>
</context>
<context>
    <name>toscale::gui</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Drawn to scale: lie factor of this mark %1.</source>
        <translation>Dessiné à l’échelle : facteur de mensonge de cette marque : %1.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>One case alone has no ratio.</source>
        <translation>Une affaire seule n’a pas de rapport.</translation>
    </message>
    <message>
        <source>End of the axis</source>
        <translation>Fin de l’axe</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1 : %2</translation>
    </message>
    <message>
        <source>Type two things to compare, such as: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>Saisir deux éléments à comparer, par exemple : 70 Go contre 80 To, 1 M$ + 35 ans contre rien</translation>
    </message>
    <message>
        <source>Something to compare with is missing: write &quot;vs&quot; between two sides, as in 70 GB vs 80 TB</source>
        <translation>Il manque un élément de comparaison : écrire « contre » entre les deux côtés, comme dans 70 Go contre 80 To</translation>
    </message>
    <message>
        <source>Character %1: at most %2 things are compared at once</source>
        <translation>Caractère %1 : au plus %2 éléments peuvent être comparés à la fois</translation>
    </message>
    <message>
        <source>Character %1: each group between commas needs as many sides as the first</source>
        <translation>Caractère %1 : chaque groupe entre virgules doit avoir autant de côtés que le premier</translation>
    </message>
    <message>
        <source>A quantity or &quot;none&quot; was expected at character %1</source>
        <translation>Une quantité ou « rien » est attendue au caractère %1</translation>
    </message>
    <message>
        <source>Character %1: this side has a quantity of that kind already</source>
        <translation>Caractère %1 : ce côté a déjà une quantité de ce type</translation>
    </message>
    <message>
        <source>Character %1: &quot;none&quot; and a penalty cannot stand on one side</source>
        <translation>Caractère %1 : « rien » et une sanction ne peuvent pas figurer du même côté</translation>
    </message>
    <message>
        <source>Character %1: the other side has nothing of this kind to compare with</source>
        <translation>Caractère %1 : l’autre côté n’a rien de ce type à comparer</translation>
    </message>
    <message>
        <source>Money and prison time cannot be compared; write the same kind on both sides, or &quot;none&quot;</source>
        <translation>L’argent et la durée d’emprisonnement ne sont pas comparables ; écrire le même type de chaque côté, ou « rien »</translation>
    </message>
    <message>
        <source>&quot;none vs none&quot; leaves nothing to compare</source>
        <translation>« rien contre rien » ne laisse rien à comparer</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a case · an assumption</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assumption: what is assumed</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Changed in this view; the document says: %1</source>
        <translation>Modifié dans cette vue ; le document indique : %1</translation>
    </message>
    <message>
        <source>No case of this view depends on it</source>
        <translation>Aucune affaire de cette vue n’en dépend</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>changed</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Assumed now</source>
        <translation>Valeur retenue</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Assume “%1”</source>
        <translation>Supposer « %1 »</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser « %1 »</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>Réinitialiser toutes les hypothèses</translation>
    </message>
</context>
<context>
    <name>toscale::gui::AssumptionPanel</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>What this view assumes</source>
        <translation>Ce que cette vue suppose</translation>
    </message>
    <message>
        <source>The selected assumption as the document says</source>
        <translation>Rétablit l’hypothèse sélectionnée telle que l’indique le document</translation>
    </message>
    <message>
        <source>All assumptions as the document says</source>
        <translation>Rétablit toutes les hypothèses telles que les indique le document</translation>
    </message>
    <message>
        <source>Nothing is assumed: no case is shown.</source>
        <translation>Rien n’est supposé : aucune affaire n’est affichée.</translation>
    </message>
    <message>
        <source>All as the document says. Choose another value to read the record otherwise.</source>
        <translation>Tout est tel que l’indique le document. Choisir une autre valeur pour lire autrement les données.</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) of this view differ from the document (●).</source>
        <translation>
            <numerusform>%Ln hypothèse de cette vue diffère du document (●).</numerusform>
            <numerusform>%Ln hypothèses de cette vue diffèrent du document (●).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseDelegate</name>
    <message>
        <source>over 80 TB</source>
        <translation>plus de 80 TB</translation>
    </message>
    <message>
        <source>4.8 million articles</source>
        <translation>4.8 million articles</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>sought 35 years, Sep 2012</source>
        <translation>sought 35 years, Sep 2012</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseEditor</name>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Ctrl+Page Down shows the next page</source>
        <translation>Ctrl+Page suiv. affiche la page suivante</translation>
    </message>
    <message>
        <source>No case is selected.

Select one in the figure, in the list or in the table, and it is shown here; or begin a new one.</source>
        <translation>Aucune affaire n’est sélectionnée.

En sélectionner une dans la figure, dans la liste ou dans le tableau pour l’afficher ici, ou en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nouvelle affaire</translation>
    </message>
    <message>
        <source>Case – ToScale</source>
        <translation>Affaire – ToScale</translation>
    </message>
    <message>
        <source>%1 – ToScale</source>
        <comment>case</comment>
        <translation>%1 – ToScale</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>titre abrégé</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>juridiction</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>name of a party</source>
        <translation>nom d’une partie</translation>
    </message>
    <message>
        <source>value of a figure</source>
        <translation>valeur d’un chiffre</translation>
    </message>
    <message>
        <source>scope of a figure</source>
        <translation>périmètre d’un chiffre</translation>
    </message>
    <message>
        <source>value of a stage</source>
        <translation>valeur d’une étape</translation>
    </message>
    <message>
        <source>note of a stage</source>
        <translation>note d’une étape</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>title of a source</source>
        <translation>titre d’une source</translation>
    </message>
    <message>
        <source>publisher of a source</source>
        <translation>éditeur d’une source</translation>
    </message>
    <message>
        <source>address of a source</source>
        <translation>adresse d’une source</translation>
    </message>
    <message>
        <source>quote of a source</source>
        <translation>citation d’une source</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>chiffre d’affaires</translation>
    </message>
    <message>
        <source>note of revenue</source>
        <translation>note du chiffre d’affaires</translation>
    </message>
    <message>
        <source>further column</source>
        <translation>autre colonne</translation>
    </message>
    <message>
        <source>title of the view</source>
        <translation>titre de la vue</translation>
    </message>
    <message>
        <source>subtitle of the view</source>
        <translation>sous-titre de la vue</translation>
    </message>
    <message>
        <source>sentence of the view</source>
        <translation>phrase de la vue</translation>
    </message>
    <message>
        <source>notes of the view</source>
        <translation>notes de la vue</translation>
    </message>
    <message>
        <source>byline of the view</source>
        <translation>signature de la vue</translation>
    </message>
    <message>
        <source>alternative text of the view</source>
        <translation>texte de remplacement de la vue</translation>
    </message>
    <message>
        <source>speaker notes of the view</source>
        <translation>notes du présentateur de la vue</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseListModel</name>
    <message>
        <source>not shown</source>
        <translation>non affichée</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>A figure needs a case: tick another one before you take this one out.</source>
        <translation>Une figure a besoin d’une affaire : en cocher une autre avant de retirer celle-ci.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Order as in the file</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Order: largest first</source>
        <translation>Ordre : valeurs décroissantes</translation>
    </message>
    <message>
        <source>Order: smallest first</source>
        <translation>Ordre : valeurs croissantes</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePanel</name>
    <message>
        <source>Search cases</source>
        <translation>Rechercher des affaires</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Ordre des affaires</translation>
    </message>
    <message>
        <source>Order of the cases in this list and in the figure; those without a value stand last</source>
        <translation>Ordre des affaires dans cette liste et dans la figure ; celles qui n’ont pas de valeur viennent en dernier</translation>
    </message>
    <message>
        <source>In file order</source>
        <translation>Dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Valeurs décroissantes</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Valeurs croissantes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation>&amp;Retirer du document</translation>
    </message>
    <message>
        <source>The selected case leaves the document and all its views</source>
        <translation>Retire l’affaire sélectionnée du document et de toutes ses vues</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>Ajouter depuis la &amp;bibliothèque d’affaires…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Des affaires documentées, avec leurs sources</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartModel</name>
    <message>
        <source>A case has at most %L1 of these</source>
        <translation>Une affaire en compte au plus %L1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CasePartPanel</name>
    <message numerus="yes">
        <source>It stays: %n entry(s) of revenue are its own. Remove those first.</source>
        <translation>
            <numerusform>Conservée : %Ln chiffre d’affaires lui appartient. Le supprimer d’abord.</numerusform>
            <numerusform>Conservée : %Ln chiffres d’affaires lui appartiennent. Les supprimer d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) of penalties apply to it alone, and would apply to everybody.</source>
        <translation>
            <numerusform>Conservée : %Ln étape de sanction ne s’applique qu’à elle, et s’appliquerait sinon à tout le monde.</numerusform>
            <numerusform>Conservée : %Ln étapes de sanctions ne s’appliquent qu’à elle, et s’appliqueraient sinon à tout le monde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays: the case is about it alone. Mark another party first.</source>
        <translation>Conservée : l’affaire ne concerne qu’elle. Marquer d’abord une autre partie.</translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are parts of it, and would count beside the rest.</source>
        <translation>
            <numerusform>Conservée : %Ln étape en fait partie, et compterait sinon en plus du reste.</numerusform>
            <numerusform>Conservée : %Ln étapes en font partie, et compteraient sinon en plus du reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stays: %n stage(s) are another figure for it, and would be sums of their own.</source>
        <translation>
            <numerusform>Conservée : %Ln étape en est un autre chiffre, et formerait sinon une somme à part.</numerusform>
            <numerusform>Conservée : %Ln étapes en sont un autre chiffre, et formeraient sinon des sommes à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>A copy of the selected one behind it</source>
        <translation>Insère une copie de l’élément sélectionné après celui-ci</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The selected one leaves the case</source>
        <translation>Retire de l’affaire l’élément sélectionné</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>The selected one a place up</source>
        <translation>Monte d’une place l’élément sélectionné</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The selected one a place down</source>
        <translation>Descend d’une place l’élément sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to it went with it</source>
        <translation>
            <numerusform>%Ln renvoi à cet élément supprimé avec lui</numerusform>
            <numerusform>%Ln renvois à cet élément supprimés avec lui</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet. Type into the row below, for example %1</source>
        <translation>Encore rien ici. Saisir dans la ligne ci-dessous, par exemple %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseParts</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>United States v. Swartz</source>
        <translation>United States v. Swartz</translation>
    </message>
    <message>
        <source>The full name of the case</source>
        <translation>Le nom complet de l’affaire</translation>
    </message>
    <message>
        <source>S&amp;hort title</source>
        <translation>Titre a&amp;brégé</translation>
    </message>
    <message>
        <source>Swartz / JSTOR</source>
        <translation>Swartz / JSTOR</translation>
    </message>
    <message>
        <source>Stands in figures; empty: the title</source>
        <translation>Apparaît dans les figures ; vide : le titre</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <translation>&amp;Acteur</translation>
    </message>
    <message>
        <source>as its parties are named</source>
        <translation>selon les noms des parties</translation>
    </message>
    <message>
        <source>How the one who took, leaked or collected is named</source>
        <translation>Comment est nommé celui qui a pris, divulgué ou collecté les données</translation>
    </message>
    <message>
        <source>&amp;Kind of actor</source>
        <translation>Type d’act&amp;eur</translation>
    </message>
    <message>
        <source>What the actor is as a whole; not stated: what its parties are</source>
        <translation>Ce qu’est l’acteur dans son ensemble ; non indiqué : ce que sont ses parties</translation>
    </message>
    <message>
        <source>&amp;Date of the act</source>
        <translation>&amp;Date des faits</translation>
    </message>
    <message>
        <source>The date was read in a cited page</source>
        <translation>La date a été lue dans une page citée</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction</source>
        <translation>&amp;Juridiction</translation>
    </message>
    <message>
        <source>U.S. District Court, Massachusetts</source>
        <translation>U.S. District Court, Massachusetts</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>Two letters, as in addresses of the web</source>
        <translation>Deux lettres, comme dans les adresses web</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>As o&amp;f</source>
        <translation>&amp;Situation au</translation>
    </message>
    <message>
        <source>To which date the sources carry the record</source>
        <translation>Date jusqu’à laquelle les sources documentent l’affaire</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>What is said to have happened, in one or two sentences</source>
        <translation>Ce qui se serait passé selon les sources, en une ou deux phrases</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>What a reader of the numbers must know</source>
        <translation>Ce que doit savoir qui lit les nombres</translation>
    </message>
    <message>
        <source>Sources of th&amp;em</source>
        <translation>Sour&amp;ces des notes</translation>
    </message>
    <message>
        <source>What the notes are known from</source>
        <translation>Ce qui appuie les notes</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>compté comme %1</translation>
    </message>
    <message>
        <source>in force in the end</source>
        <translation>en vigueur en définitive</translation>
    </message>
    <message>
        <source>a later stage of its thread took its place</source>
        <translation>remplacée par une étape ultérieure de son fil</translation>
    </message>
    <message>
        <source>a later stage of its thread left nothing of it</source>
        <translation>une étape ultérieure de son fil n’en a rien laissé</translation>
    </message>
    <message>
        <source>its thread ends with nothing in force</source>
        <translation>son fil s’achève sans rien en vigueur</translation>
    </message>
    <message>
        <source>never in force</source>
        <translation>jamais en vigueur</translation>
    </message>
    <message>
        <source>applies to another party</source>
        <translation>s’applique à une autre partie</translation>
    </message>
    <message>
        <source>for other conduct</source>
        <translation>pour d’autres faits</translation>
    </message>
    <message>
        <source>counted with its whole</source>
        <translation>comptée avec l’ensemble dont elle fait partie</translation>
    </message>
    <message>
        <source>another figure for one sum: the two become a range</source>
        <translation>un autre chiffre pour une même somme : les deux deviennent une fourchette</translation>
    </message>
    <message>
        <source>neither a sum of money nor prison time</source>
        <translation>ni une somme d’argent ni une durée d’emprisonnement</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <comment>field, case</comment>
        <translation>Modifier « %1 » (%2)</translation>
    </message>
    <message>
        <source>Change “%1” of %2, %3</source>
        <comment>field, item, case</comment>
        <translation>Modifier « %1 » (%2, %3)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>over 80 TB, 4.8 million articles</source>
        <translation>plus de 80 TB, 4.8 million articles</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>An amount of data, or a number of works, files or people</source>
        <translation>Une quantité de données, ou un nombre d’œuvres, de fichiers ou de personnes</translation>
    </message>
    <message>
        <source>The &amp;primary figure of its kind</source>
        <translation>Chiffre &amp;principal de son type</translation>
    </message>
    <message>
        <source>What views show of this case unless they choose another; one of a kind is</source>
        <translation>Ce que les vues montrent de cette affaire sauf si elles en choisissent un autre ; il y en a un par type</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Value of another figure …</source>
        <translation>Valeur d’un autre chiffre…</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Duplicate a figure</source>
        <translation>Dupliquer un chiffre</translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>Supprimer un chiffre</translation>
    </message>
    <message>
        <source>Move a figure</source>
        <translation>Déplacer un chiffre</translation>
    </message>
    <message>
        <source>&amp;Counts what was</source>
        <translation>&amp;Compte ce qui a été</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>Pre&amp;uve</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Péri&amp;mètre</translation>
    </message>
    <message>
        <source>In words: what the number really counts</source>
        <translation>En toutes lettres : ce que le nombre compte réellement</translation>
    </message>
    <message>
        <source>The number was &amp;read in a cited page</source>
        <translation>Le nombre a été &amp;lu dans une page citée</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>works</source>
        <translation>œuvres</translation>
    </message>
    <message>
        <source>The case is &amp;about this party</source>
        <translation>L’affaire &amp;concerne cette partie</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Penalties of the parties that a case is about count; those of others are listed</source>
        <translation>Les sanctions des parties que concerne l’affaire sont comptées ; celles des autres sont mentionnées</translation>
    </message>
    <message>
        <source>No party is marked: the penalties of all of them count</source>
        <translation>Aucune partie n’est marquée : les sanctions de toutes sont comptées</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Name of another party …</source>
        <translation>Nom d’une autre partie…</translation>
    </message>
    <message>
        <source>Meta Platforms, Inc.</source>
        <translation>Meta Platforms, Inc.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Duplicate a party</source>
        <translation>Dupliquer une partie</translation>
    </message>
    <message>
        <source>Remove a party</source>
        <translation>Supprimer une partie</translation>
    </message>
    <message>
        <source>Move a party</source>
        <translation>Déplacer une partie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Fiscal year and revenue</source>
        <translation>Exercice et chiffre d’affaires</translation>
    </message>
    <message>
        <source>2022: USD 116 billion</source>
        <translation>2022: USD 116 billion</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>&amp;Exercice</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>USD 116 billion</source>
        <translation>USD 116 billion</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Year and revenue of one more …</source>
        <translation>Exercice et chiffre d’affaires supplémentaires…</translation>
    </message>
    <message>
        <source>Add revenue</source>
        <translation>Ajouter un chiffre d’affaires</translation>
    </message>
    <message>
        <source>Duplicate revenue</source>
        <translation>Dupliquer un chiffre d’affaires</translation>
    </message>
    <message>
        <source>Remove revenue</source>
        <translation>Supprimer un chiffre d’affaires</translation>
    </message>
    <message>
        <source>Move revenue</source>
        <translation>Déplacer un chiffre d’affaires</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>A f&amp;ull year as reported</source>
        <translation>Un exercice &amp;complet tel que publié</translation>
    </message>
    <message>
        <source>A run rate, a projection or a part of a year never divides a penalty</source>
        <translation>Un rythme annualisé, une projection ou une partie d’exercice ne divise jamais une sanction</translation>
    </message>
    <message>
        <source>Full year</source>
        <translation>Exercice complet</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>revenue of %1</source>
        <translation>chiffre d’affaires : %1</translation>
    </message>
    <message>
        <source>Revenue is somebody&apos;s: add a party first</source>
        <translation>Un chiffre d’affaires appartient à une partie : en ajouter une d’abord</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Citée</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Address or publisher of another source …</source>
        <translation>Adresse ou éditeur d’une autre source…</translation>
    </message>
    <message>
        <source>https://www.justice.gov/… or Reuters</source>
        <translation>https://www.justice.gov/… ou Reuters</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Duplicate a source</source>
        <translation>Dupliquer une source</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Supprimer une source</translation>
    </message>
    <message>
        <source>Move a source</source>
        <translation>Déplacer une source</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>Éd&amp;iteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>The words of the page that carry the number</source>
        <translation>Les mots de la page qui donnent le nombre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>imposed fine USD 5,000, 2012</source>
        <translation>imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>USD 5,000 or 35 years; empty: no amount is stated</source>
        <translation>USD 5,000 ou 35 years ; vide : aucun montant n’est indiqué</translation>
    </message>
    <message>
        <source>Criminal co&amp;unts</source>
        <translation>Chefs d’acc&amp;usation</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>How many counts of an indictment it is for</source>
        <translation>Nombre de chefs d’accusation auxquels elle correspond</translation>
    </message>
    <message>
        <source>the figure %1</source>
        <translation>le chiffre %1</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>En définitive</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>At what point it was said: a maximum, a request, a decision, what was paid</source>
        <translation>À quel stade cela a été dit : un maximum, une demande, une décision, ce qui a été payé</translation>
    </message>
    <message>
        <source>On the basis “final” it is: %1</source>
        <translation>Sur la base « dernière décision en vigueur » : %1</translation>
    </message>
    <message>
        <source>&amp;Thread</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>criminal</source>
        <translation>pénal</translation>
    </message>
    <message>
        <source>Stages with the same word here follow each other: only the last one counts, and they are never added</source>
        <translation>Les étapes qui portent ici le même mot se succèdent : seule la dernière compte, et elles ne sont jamais additionnées</translation>
    </message>
    <message>
        <source>Foru&amp;m</source>
        <translation>P&amp;rocédure</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>S’&amp;applique à</translation>
    </message>
    <message>
        <source>Nothing ticked: to every party</source>
        <translation>Rien de coché : à toutes les parties</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Couvre</translation>
    </message>
    <message>
        <source>What the penalty is for: a rate such as dollars a gigabyte needs it</source>
        <translation>Ce que vise la sanction : nécessaire pour un taux tel que des dollars par gigaoctet</translation>
    </message>
    <message>
        <source>There is an amount, which is &amp;secret</source>
        <translation>Il y a un montant, tenu &amp;secret</translation>
    </message>
    <message>
        <source>&amp;Liability</source>
        <translation>R&amp;esponsabilité</translation>
    </message>
    <message>
        <source>Computed b&amp;y</source>
        <translation>Ca&amp;lculé par</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>Re&amp;mplace</translation>
    </message>
    <message>
        <source>The stage whose place it took</source>
        <translation>L’étape dont elle a pris la place</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>Fait &amp;partie de</translation>
    </message>
    <message>
        <source>A part is counted with its whole, and not beside it</source>
        <translation>Une partie est comptée avec l’ensemble, et non en plus de lui</translation>
    </message>
    <message>
        <source>Alternative to</source>
        <translation>Alternative à</translation>
    </message>
    <message>
        <source>Another figure for the same sum: the two become a range</source>
        <translation>Un autre chiffre pour la même somme : les deux deviennent une fourchette</translation>
    </message>
    <message>
        <source>A&amp;ggregation</source>
        <translation>A&amp;grégation</translation>
    </message>
    <message>
        <source>It was read &amp;in a cited page</source>
        <translation>Lu dans une page c&amp;itée</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Another stage …</source>
        <translation>Autre étape…</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Duplicate a stage</source>
        <translation>Dupliquer une étape</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Supprimer une étape</translation>
    </message>
    <message>
        <source>Move a stage</source>
        <translation>Déplacer une étape</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>What it is known from; sources are added on their own page</source>
        <translation>D’où on le sait ; les sources s’ajoutent sur leur propre page</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTableModel</name>
    <message>
        <source>as written: %1</source>
        <translation>tel qu’écrit : %1</translation>
    </message>
    <message>
        <source>Computed from the other columns</source>
        <translation>Calculé à partir des autres colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cell(s)</source>
        <translation>
            <numerusform>Coller dans %Ln cellule</numerusform>
            <numerusform>Coller dans %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Several stages: no single line says them all</source>
        <translation>Plusieurs étapes : aucune ligne ne peut les exprimer toutes à elle seule</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>column, case</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It stays: other stages are parts of it, or another figure for it. Remove those first.</source>
        <translation>Conservée : d’autres étapes en font partie ou en sont un autre chiffre. Les supprimer d’abord.</translation>
    </message>
    <message>
        <source>nothing: the entry is taken away</source>
        <translation>rien : l’entrée est supprimée</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>compté comme %1</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Ajouter une affaire</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n case(s)</source>
        <translation>
            <numerusform>Dupliquer %Ln affaire</numerusform>
            <numerusform>Dupliquer %Ln affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s)</source>
        <translation>
            <numerusform>Déplacer %Ln affaire</numerusform>
            <numerusform>Déplacer %Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)</source>
        <translation>
            <numerusform>Supprimer %Ln affaire</numerusform>
            <numerusform>Supprimer %Ln affaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::CaseTablePanel</name>
    <message>
        <source>Filter of the cases</source>
        <translation>Filtre des affaires</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, status pending, library</source>
        <translation>volume &gt; 1 TB, status pending, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>Conditions séparées par des virgules : une mesure avec &gt;, &lt;, &gt;=, &lt;= ou = et une valeur ; « has money » ou « no money » ; status, kind, outcome, basis ou country avec un mot ; tout autre mot est recherché dans les textes</translation>
    </message>
    <message>
        <source>All cases of the document</source>
        <translation>Toutes les affaires du document</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>A new case, whose name is typed first</source>
        <translation>Une nouvelle affaire, dont on saisit d’abord le nom</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Copies of the selected cases</source>
        <translation>Copies des affaires sélectionnées</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The selected cases leave the document and all its views</source>
        <translation>Retire les affaires sélectionnées du document et de toutes ses vues</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The selected cases, for a spreadsheet too</source>
        <translation>Copie les affaires sélectionnées, y compris pour un tableur</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>Copies the selected cases and takes them out</source>
        <translation>Copie les affaires sélectionnées et les retire</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Cases from this program, or a table with a header from a spreadsheet</source>
        <translation>Des affaires de ce programme, ou un tableau avec en-tête provenant d’un tableur</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Which columns are shown; drag their headers to change the order</source>
        <translation>Colonnes à afficher ; faire glisser leurs en-têtes pour changer l’ordre</translation>
    </message>
    <message>
        <source>Order of the &amp;file</source>
        <translation>Ordre du &amp;fichier</translation>
    </message>
    <message>
        <source>%1. Still shown: %2 of %3 cases, those of the last filter that could be read</source>
        <comment>why a filter cannot be read</comment>
        <translation>%1. Toujours affichées : %2 affaires sur %3, celles du dernier filtre lisible</translation>
    </message>
    <message>
        <source>The table is sorted by a column. To order the cases by hand choose Columns, Order of the file.</source>
        <translation>Le tableau est trié selon une colonne. Pour ordonner les affaires à la main, choisir Colonnes, Ordre du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s) from another window</source>
        <translation>
            <numerusform>Ajouter %Ln affaire d’une autre fenêtre</numerusform>
            <numerusform>Ajouter %Ln affaires d’une autre fenêtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n case(s)</source>
        <translation>
            <numerusform>Coller %Ln affaire</numerusform>
            <numerusform>Coller %Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to paste: copy cases, or a table whose first row names its columns, such as title and volume; values alone go into the cells from the chosen one on</source>
        <translation>Rien à coller : copier des affaires, ou un tableau dont la première ligne nomme les colonnes, par exemple title et volume ; des valeurs seules vont dans les cellules à partir de celle qui est choisie</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n cell(s)</source>
        <translation>
            <numerusform>Collé dans %Ln cellule</numerusform>
            <numerusform>Collé dans %Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room from this cell on: what was copied has %1 rows and %2 columns</source>
        <translation>Pas assez de place à partir de cette cellule : ce qui a été copié a %1 lignes et %2 colonnes</translation>
    </message>
    <message>
        <source>No cases yet: add one, paste a table, or drop a file.</source>
        <translation>Encore aucune affaire : en ajouter une, coller un tableau ou déposer un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln affaire</numerusform>
            <numerusform>%Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 affaires sur %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DialogPrompts</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>All that ToScale reads (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</source>
        <translation>Tout ce que lit ToScale (*.toscale.json *.json *.csv *.tsv *.txt *.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>ToScale documents (*.toscale.json *.json)</source>
        <translation>Documents ToScale (*.toscale.json *.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Pictures that carry their document (*.png *.svg *.pdf *.html)</source>
        <translation>Images contenant leur document (*.png *.svg *.pdf *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Tables, pages and JSON (*.csv *.tsv *.txt *.html *.htm *.json)</source>
        <translation>Tableaux, pages et JSON (*.csv *.tsv *.txt *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>ToScale document (*.toscale.json)</source>
        <translation>Document ToScale (*.toscale.json)</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Page PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Whole cases as a table that can be read back (*.csv)</source>
        <translation>Affaires entières dans un tableau relisible (*.csv)</translation>
    </message>
    <message>
        <source>Values in base units, for programs (*.json)</source>
        <translation>Valeurs en unités de base, pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Web page, as shown (*.html)</source>
        <translation>Page web, telle qu’affichée (*.html)</translation>
    </message>
    <message>
        <source>Markdown, as shown (*.md)</source>
        <translation>Markdown, tel qu’affiché (*.md)</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>Dossier inexistant</translation>
    </message>
    <message>
        <source>Make the folder?</source>
        <translation>Créer le dossier ?</translation>
    </message>
    <message>
        <source>&amp;Make folder</source>
        <translation>&amp;Créer le dossier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Remplacer des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Remplacer %Ln fichier ?</numerusform>
            <numerusform>Remplacer %Ln fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>Enregistrer d’abord les modifications de « %1 » ?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sinon, elles seront perdues.</translation>
    </message>
    <message>
        <source>ToScale ended before these changes were saved. Open them again?</source>
        <translation>ToScale s’est arrêté avant que ces modifications soient enregistrées. Les rouvrir ?</translation>
    </message>
    <message>
        <source>They open as unsaved changes; the files stay as they are until you save.</source>
        <translation>Elles s’ouvrent comme modifications non enregistrées ; les fichiers restent tels quels jusqu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>Another program changed “%1”. Open what it holds now?</source>
        <translation>Un autre programme a modifié « %1 ». Ouvrir son contenu actuel ?</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost.</source>
        <translation>Vos modifications non enregistrées seraient perdues.</translation>
    </message>
    <message>
        <source>Otherwise what is open here stays, unsaved.</source>
        <translation>Sinon, ce qui est ouvert ici reste, non enregistré.</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <translation>&amp;Garder ce qui est ici</translation>
    </message>
    <message>
        <source>&amp;Open it anew</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Another program changed “%1” since it was opened here. Replace what it wrote?</source>
        <translation>Un autre programme a modifié « %1 » depuis son ouverture ici. Remplacer ce qu’il a écrit ?</translation>
    </message>
    <message>
        <source>Save as another file to keep both.</source>
        <translation>Enregistrez sous un autre nom pour garder les deux.</translation>
    </message>
    <message>
        <source>A page of the web</source>
        <translation>Une page du Web</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur ?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Saving %1: waiting for the disk …</source>
        <translation>Enregistrement de %1 : en attente du disque…</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EmptyCases</name>
    <message>
        <source>T&amp;ype a case</source>
        <translation>&amp;Saisir une affaire</translation>
    </message>
    <message>
        <source>Its name, then values as people write them: over 80 TB, imposed fine USD 5,000, 2012</source>
        <translation>Son nom, puis les valeurs comme on les écrit : plus de 80 TB, imposed fine USD 5,000, 2012</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Ctrl+V: a table from a spreadsheet, whose first row names its columns: title, volume, fine, date</source>
        <translation>Ctrl+V : un tableau provenant d’un tableur, dont la première ligne nomme les colonnes : title, volume, fine, date</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>A document, or a table: CSV, TSV, JSON. It can be dropped here, too</source>
        <translation>Un document, ou un tableau : CSV, TSV, JSON. Il peut aussi être déposé ici</translation>
    </message>
    <message>
        <source>Li&amp;brary …</source>
        <translation>&amp;Bibliothèque…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Des affaires documentées, avec leurs sources</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventDelegate</name>
    <message>
        <source>%1, in the file %2</source>
        <comment>date in words, date in EDTF</comment>
        <translation>%1, dans le fichier %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sep 2010, 2010-09-24, about 2012</source>
        <translation>Sep 2010, 2010-09-24, about 2012</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Début du procès</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventPanel</name>
    <message>
        <source>Events of the selected case</source>
        <translation>Événements de l’affaire sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Type the date of another event</source>
        <translation>Saisir la date d’un autre événement</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The selected event leaves the case</source>
        <translation>Retire de l’affaire l’événement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>The selected event one place up in the file</source>
        <translation>Monte d’une place dans le fichier l’événement sélectionné</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>The selected event one place down in the file</source>
        <translation>Descend d’une place dans le fichier l’événement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Sort by date</source>
        <translation>&amp;Trier par date</translation>
    </message>
    <message>
        <source>The order of the file follows the dates</source>
        <translation>L’ordre du fichier suit les dates</translation>
    </message>
    <message>
        <source>S&amp;ources …</source>
        <translation>S&amp;ources…</translation>
    </message>
    <message>
        <source>What the selected event is known from</source>
        <translation>Ce qui permet de connaître l’événement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Add a source …</source>
        <translation>Ajouter une so&amp;urce…</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Its address, or who published it:</source>
        <translation>Son adresse, ou qui l’a publiée :</translation>
    </message>
    <message>
        <source>Select a case to see and change what happened when.</source>
        <translation>Sélectionner une affaire pour voir et modifier la chronologie de ses événements.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::EventTableModel</name>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>The act as a whole</source>
        <translation>Les faits dans leur ensemble</translation>
    </message>
    <message>
        <source>Date of another event …</source>
        <translation>Date d’un autre événement…</translation>
    </message>
    <message>
        <source>Type a date to add an event: Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</source>
        <translation>Saisir une date pour ajouter un événement : Sep 2010, 12 September 2012, 2010/2011, about 2012, since 2011</translation>
    </message>
    <message>
        <source>Press Enter to choose sources</source>
        <translation>Appuyer sur Entrée pour choisir des sources</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Move an event to another date</source>
        <translation>Déplacer un événement à une autre date</translation>
    </message>
    <message>
        <source>Kind of an event</source>
        <translation>Type d’un événement</translation>
    </message>
    <message>
        <source>Words of an event</source>
        <translation>Texte d’un événement</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Supprimer un événement</translation>
    </message>
    <message>
        <source>Move an event up</source>
        <translation>Monter un événement</translation>
    </message>
    <message>
        <source>Move an event down</source>
        <translation>Descendre un événement</translation>
    </message>
    <message>
        <source>Sort events by date</source>
        <translation>Trier les événements par date</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>Citer une source</translation>
    </message>
    <message>
        <source>Cite a source no longer</source>
        <translation>Ne plus citer une source</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExplorePanel</name>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>What the cases are looked at as</source>
        <translation>Sous quelle forme les affaires sont examinées</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Nuage de points</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>The measure upward</source>
        <translation>La mesure vers le haut</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>The measure to the right</source>
        <translation>La mesure vers la droite</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>What the cases are grouped by</source>
        <translation>Ce selon quoi les affaires sont groupées</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic upward: equal distances are equal factors; else from zero</source>
        <translation>Logarithmique vers le haut : des distances égales sont des facteurs égaux ; sinon à partir de zéro</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Logarithmic to the right: equal distances are equal factors; else from zero</source>
        <translation>Logarithmique vers la droite : des distances égales sont des facteurs égaux ; sinon à partir de zéro</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>pa&amp;r</translation>
    </message>
    <message>
        <source>Works counted in</source>
        <translation>Œuvres comptées en</translation>
    </message>
    <message>
        <source>What the works are: those of different kinds are never in one picture</source>
        <translation>Ce que sont les œuvres : celles de types différents ne figurent jamais dans la même image</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Drag to select cases; Shift adds, Ctrl and a click takes one in or out</source>
        <translation>Faire glisser pour sélectionner des affaires ; Maj en ajoute, Ctrl et un clic en ajoutent ou en retirent une</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Drag to move the chart; the middle button always does</source>
        <translation>Faire glisser pour déplacer le graphique ; le bouton du milieu le fait toujours</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Drag to zoom into a rectangle; the right button always does, the wheel zooms about the pointer</source>
        <translation>Faire glisser pour zoomer sur un rectangle ; le bouton droit le fait toujours, la molette zoome autour du pointeur</translation>
    </message>
    <message>
        <source>Zoom out (key -)</source>
        <translation>Zoom arrière (touche -)</translation>
    </message>
    <message>
        <source>Zoom in (key +)</source>
        <translation>Zoom avant (touche +)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All cases in sight (key Home)</source>
        <translation>Toutes les affaires visibles (touche Début)</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The chart as PNG, SVG or PDF, framed as a figure</source>
        <translation>Le graphique en PNG, SVG ou PDF, dans le cadre d’une figure</translation>
    </message>
    <message>
        <source>Show in table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>The selected cases in the table of cases, which has all numbers of the chart</source>
        <translation>Les affaires sélectionnées dans le tableau des affaires, qui contient tous les nombres du graphique</translation>
    </message>
    <message>
        <source>Compare in the figure</source>
        <translation>Comparer dans la figure</translation>
    </message>
    <message>
        <source>Nothing to explore yet.

Add researched cases from the library (Ctrl+L), type a comparison above,
or open a table with a row a case: its measures become axes here, and each case a point.</source>
        <translation>Encore rien à explorer.

Ajouter des affaires documentées depuis la bibliothèque (Ctrl+L), saisir une comparaison ci-dessus,
ou ouvrir un tableau avec une ligne par affaire : ses mesures deviennent ici des axes, et chaque affaire un point.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>point here for the notes</source>
        <translation>pointer ici pour lire les notes</translation>
    </message>
    <message>
        <source>Select cases first: drag over them, or click</source>
        <translation>Sélectionner d’abord des affaires : en faisant glisser ou en cliquant</translation>
    </message>
    <message>
        <source>A figure has room for %1 cases at most; %2 are selected</source>
        <translation>Une figure peut contenir au plus %1 affaires ; %2 sont sélectionnées</translation>
    </message>
    <message>
        <source>The selected cases become those of the figure</source>
        <translation>Les affaires sélectionnées deviennent celles de la figure</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportChoices</name>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Vector picture, sharp at every size</source>
        <translation>Image vectorielle, nette à toutes les tailles</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Pixel picture, for every program</source>
        <translation>Image en pixels, pour tous les programmes</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>A page of the figure&apos;s size, for print</source>
        <translation>Une page à la taille de la figure, pour l’impression</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>The figure with its data, notes and sources; works without a network</source>
        <translation>La figure avec ses données, ses notes et ses sources ; fonctionne sans réseau</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The normalised data as a table</source>
        <translation>Les données normalisées sous forme de tableau</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The normalised data for programs</source>
        <translation>Les données normalisées pour les programmes</translation>
    </message>
    <message>
        <source>Vega-Lite</source>
        <translation>Vega-Lite</translation>
    </message>
    <message>
        <source>The figure for the web, of bars and dots only</source>
        <translation>La figure pour le web, en barres et points seulement</translation>
    </message>
    <message>
        <source>Vega-Lite draws bars and dots to scale, and no other figure</source>
        <translation>Vega-Lite dessine à l’échelle des barres et des points, et aucune autre figure</translation>
    </message>
    <message>
        <source>Events as CSV</source>
        <translation>Événements en CSV</translation>
    </message>
    <message>
        <source>What happened when, as a table</source>
        <translation>Ce qui s’est passé et quand, sous forme de tableau</translation>
    </message>
    <message>
        <source>No event is on record of the cases of this view</source>
        <translation>Aucun événement n’est consigné pour les affaires de cette vue</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>What happened when, as a timeline for the web</source>
        <translation>Ce qui s’est passé et quand, sous forme de frise chronologique pour le web</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>What happened when, for calendars</source>
        <translation>Ce qui s’est passé et quand, pour les agendas</translation>
    </message>
    <message>
        <source>No event with a date is on record of the cases of this view</source>
        <translation>Aucun événement daté n’est consigné pour les affaires de cette vue</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>Pixels d’un PNG</translation>
    </message>
    <message>
        <source>%1 × (%2 dpi)</source>
        <comment>a scale; dots per inch</comment>
        <translation>%1 × (%2 dpi)</translation>
    </message>
    <message>
        <source>Print (300 dpi)</source>
        <translation>Impression (300 dpi)</translation>
    </message>
    <message>
        <source>PNG p&amp;ixels:</source>
        <translation>Pi&amp;xels du PNG :</translation>
    </message>
    <message>
        <source>&amp;Transparent PNG</source>
        <translation>PNG &amp;transparent</translation>
    </message>
    <message>
        <source>No background</source>
        <translation>Sans arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Letters as shapes</source>
        <translation>&amp;Lettres en contours</translation>
    </message>
    <message>
        <source>SVG and HTML look the same where the font is missing</source>
        <translation>SVG et HTML ont le même aspect là où la police manque</translation>
    </message>
    <message>
        <source>Carry the &amp;document</source>
        <translation>&amp;Joindre le document</translation>
    </message>
    <message>
        <source>Whoever gets the picture can open it again as a document</source>
        <translation>Quiconque reçoit l’image peut la rouvrir comme document</translation>
    </message>
    <message>
        <source>&amp;Without names</source>
        <translation>Sans &amp;noms</translation>
    </message>
    <message>
        <source>Roles, countries and years in place of natural persons, everywhere</source>
        <translation>Rôles, pays et années à la place des personnes physiques, partout</translation>
    </message>
    <message>
        <source>Ca&amp;ption pack</source>
        <translation>Jeu de lé&amp;gendes</translation>
    </message>
    <message>
        <source>Headline, caption, alternative text, notes and sources as text and HTML</source>
        <translation>Titre, légende, texte de remplacement, notes et sources en texte et HTML</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n view(s)</source>
        <translation>
            <numerusform>%Ln &amp;vue</numerusform>
            <numerusform>Les %Ln &amp;vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Every view of the document at once</source>
        <translation>Toutes les vues du document à la fois</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>used; at most</comment>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Empty: made from the data, as shown.</source>
        <translation>Vide : établi à partir des données, tel qu’affiché.</translation>
    </message>
    <message>
        <source>Use %1 × %2, in which everything fits</source>
        <comment>width, height</comment>
        <translation>Utiliser %1 × %2, où tout tient</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Add a size</source>
        <translation>Ajouter une taille</translation>
    </message>
    <message>
        <source>Width x height in points of 1/96 inch, with a name before it if you like (poster = 900 x 1200):</source>
        <translation>Largeur x hauteur en points de 1/96 pouce, précédées d’un nom si souhaité (affiche = 900 x 1200) :</translation>
    </message>
    <message>
        <source>“%1” is no size. Write width and height from %2 to %3, such as 900 x 1200.</source>
        <translation>« %1 » n’est pas une taille. Écrire la largeur et la hauteur, de %2 à %3, par exemple 900 x 1200.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Change the alternative text</source>
        <translation>Modifier le texte de remplacement</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>Annulé après %Ln fichier.</numerusform>
            <numerusform>Annulé après %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>%Ln fichier exporté vers %1.</numerusform>
            <numerusform>%Ln fichiers exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was exported.</source>
        <translation>Tout n’a pas été exporté.</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Alternati&amp;ve text (for those who do not see the picture):</source>
        <translation>Texte de re&amp;mplacement (pour les personnes qui ne voient pas l’image) :</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Add a &amp;size …</source>
        <translation>&amp;Ajouter une taille…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>Seules les tailles personnelles peuvent être supprimées</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>The names of all files begin with it</source>
        <translation>Les noms de tous les fichiers commencent par ce nom</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>&amp;Name of the files:</source>
        <translation>N&amp;om des fichiers :</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FamiliarPanel</name>
    <message>
        <source>Copy sentence</source>
        <translation>Copier la phrase</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>Dessiner en unités</translation>
    </message>
    <message>
        <source>As familiar things</source>
        <translation>En repères familiers</translation>
    </message>
    <message>
        <source>The sentence, its arithmetic and its source, to the clipboard</source>
        <translation>La phrase, son calcul et sa source, dans le presse-papiers</translation>
    </message>
    <message>
        <source>A new view after this one: a unit grid whose squares are these things</source>
        <translation>Une nouvelle vue après celle-ci : une grille d’unités dont les carrés sont ces repères</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case; a sentence about its value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FieldForm</name>
    <message>
        <source>Change the id of a case</source>
        <translation>Modifier l’id d’une affaire</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: it is added on a page of its own</source>
        <translation>Encore rien à choisir : l’ajout se fait sur une page à part</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureChoice</name>
    <message>
        <source>Which of the figures reported for this case is shown</source>
        <translation>Lequel des chiffres rapportés pour cette affaire est affiché</translation>
    </message>
    <message>
        <source>Reported figure</source>
        <translation>Chiffre rapporté</translation>
    </message>
    <message>
        <source>Repo&amp;rted figure</source>
        <translation>Chiffre rapp&amp;orté</translation>
    </message>
    <message>
        <source>primary figure</source>
        <translation>chiffre principal</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigurePanel</name>
    <message>
        <source>Changes the measure: a mirror has volume or works beside money or prison time</source>
        <translation>Change la mesure : un miroir met le volume ou les œuvres en regard de l’argent ou de la durée d’emprisonnement</translation>
    </message>
    <message>
        <source>Changes the measure: a ladder shows the stages of money and prison time</source>
        <translation>Change la mesure : des échelons montrent les étapes de l’argent et de la durée d’emprisonnement</translation>
    </message>
    <message>
        <source>Changes the measure: a plane has volume or works against money or prison time</source>
        <translation>Change la mesure : un plan met le volume ou les œuvres en rapport avec l’argent ou la durée d’emprisonnement</translation>
    </message>
    <message>
        <source>Changes the measure to money or prison time at the rate of the baseline</source>
        <translation>Change la mesure pour l’argent ou la durée d’emprisonnement au taux de l’affaire de référence</translation>
    </message>
    <message>
        <source>Changes the measure: this one is a rate, and an area would suggest an amount</source>
        <translation>Change la mesure : celle-ci est un taux, et une surface suggérerait une quantité</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print (safe in grey)</source>
        <translation>Impression (lisible en gris)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Fi&amp;gure</translation>
    </message>
    <message>
        <source>How the values are drawn</source>
        <translation>Comment les valeurs sont dessinées</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est dessiné</translation>
    </message>
    <message>
        <source>B&amp;aseline</source>
        <translation>Affaire de &amp;référence</translation>
    </message>
    <message>
        <source>The case that the others are compared with</source>
        <translation>L’affaire à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>Which stage of a penalty counts</source>
        <translation>Quelle étape d’une sanction compte</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Types</translation>
    </message>
    <message>
        <source>Which kinds of penalty are added up</source>
        <translation>Quels types de sanction sont additionnés</translation>
    </message>
    <message>
        <source>F&amp;orum</source>
        <translation>Pro&amp;cédure</translation>
    </message>
    <message>
        <source>Which proceedings count</source>
        <translation>Quelles procédures comptent</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>La devise de la comparaison</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>Pri&amp;x</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year</source>
        <translation>Nominaux, ou ajustés aux prix d’une année</translation>
    </message>
    <message>
        <source>Inf&amp;late first, then convert</source>
        <translation>Ajuster d’abord de l’inf&amp;lation, puis convertir</translation>
    </message>
    <message>
        <source>The second reading: prices of the original currency, then the rate of the price year</source>
        <translation>La seconde lecture : les prix dans la devise d’origine, puis le taux de change de l’année des prix</translation>
    </message>
    <message>
        <source>Prefi&amp;xes</source>
        <translation>Préfixe&amp;s</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>Si GB (Go) vaut 1 000³ ou 1 024³ octets</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Colours of the figure</source>
        <translation>Couleurs de la figure</translation>
    </message>
    <message>
        <source>Colour&amp;s by</source>
        <translation>Co&amp;uleurs par</translation>
    </message>
    <message>
        <source>What the colours of the marks tell</source>
        <translation>Ce qu’indiquent les couleurs des marques</translation>
    </message>
    <message>
        <source>Last decision in force</source>
        <translation>Dernière décision en vigueur</translation>
    </message>
    <message>
        <source>Basis with the largest total, last stages</source>
        <translation>Base au total le plus élevé, dernières étapes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Fines only</source>
        <translation>Amendes seulement</translation>
    </message>
    <message>
        <source>Damages only</source>
        <translation>Dommages-intérêts seulement</translation>
    </message>
    <message>
        <source>Settlements only</source>
        <translation>Accords amiables seulement</translation>
    </message>
    <message>
        <source>Restitution only</source>
        <translation>Dédommagement seulement</translation>
    </message>
    <message>
        <source>Forfeiture only</source>
        <translation>Confiscation seulement</translation>
    </message>
    <message>
        <source>All proceedings</source>
        <translation>Toutes les procédures</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>Nominaux, sans ajustement</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Prix de %1</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>Puissances de 1 000 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>Puissances de 1 024 (JEDEC)</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Baseline and others</source>
        <translation>Référence et autres affaires</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Draw as “%1”</source>
        <translation>Dessiner sous la forme « %1 »</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>Mesure « %1 »</translation>
    </message>
    <message>
        <source>Baseline “%1”</source>
        <translation>Affaire de référence « %1 »</translation>
    </message>
    <message>
        <source>Basis “%1”</source>
        <translation>Base « %1 »</translation>
    </message>
    <message>
        <source>Count “%1”</source>
        <translation>Compter « %1 »</translation>
    </message>
    <message>
        <source>Forum “%1”</source>
        <translation>Procédure « %1 »</translation>
    </message>
    <message>
        <source>Currency %1</source>
        <translation>Devise %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Prefixes as %1</source>
        <translation>Préfixes : %1</translation>
    </message>
    <message>
        <source>Theme “%1”</source>
        <translation>Thème « %1 »</translation>
    </message>
    <message>
        <source>Colours by “%1”</source>
        <translation>Couleurs par « %1 »</translation>
    </message>
    <message>
        <source>Draw as ledger</source>
        <translation>Dessiner sous forme de bilan</translation>
    </message>
    <message>
        <source>Order of inflation and exchange</source>
        <translation>Ordre entre inflation et conversion</translation>
    </message>
    <message>
        <source>None: smallest and largest</source>
        <translation>Aucune : la plus petite et la plus grande</translation>
    </message>
    <message>
        <source>These cases have no measure in common, so no figure of one measure shows them all. &lt;a href=&quot;ledger&quot;&gt;Show them as a ledger&lt;/a&gt;</source>
        <translation>Ces affaires n’ont aucune mesure en commun : aucune figure à une seule mesure ne peut donc les montrer toutes. &lt;a href=&quot;ledger&quot;&gt;Les montrer sous forme de bilan&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Steps of a walk</source>
        <translation>Pas du parcours</translation>
    </message>
    <message>
        <source>How many times as much each frame of a power walk holds as the one before</source>
        <translation>Combien de fois chaque cadre du parcours contient le précédent</translation>
    </message>
    <message>
        <source>As fits the values</source>
        <translation>Selon les valeurs</translation>
    </message>
    <message>
        <source>10 times</source>
        <translation>10 fois</translation>
    </message>
    <message>
        <source>1,000 times</source>
        <translation>1 000 fois</translation>
    </message>
    <message>
        <source>Steps of a walk: %1</source>
        <translation>Pas du parcours : %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::Filmstrip</name>
    <message>
        <source>The document has no saved view and shows all its cases. Change the figure, or add a view, and it is kept here as a step of a presentation.</source>
        <translation>Le document n’a pas de vue enregistrée et montre toutes ses affaires. Modifier la figure, ou ajouter une vue, pour la conserver ici comme étape d’une présentation.</translation>
    </message>
    <message>
        <source>Views: the steps of a presentation</source>
        <translation>Vues : les étapes de la présentation</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>&amp;In views too</source>
        <translation>Dans les &amp;vues aussi</translation>
    </message>
    <message>
        <source>In web add&amp;resses too</source>
        <translation>Dans les adresses &amp;web aussi</translation>
    </message>
    <message>
        <source>Find in all texts of the cases</source>
        <translation>Rechercher dans tous les textes des affaires</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Titles, notes and other texts of views</source>
        <translation>Titres, notes et autres textes des vues</translation>
    </message>
    <message>
        <source>Replace all leaves addresses of sources as they are: changed, they lead nowhere</source>
        <translation>Tout remplacer laisse les adresses des sources inchangées : modifiées, elles ne mèneraient nulle part</translation>
    </message>
    <message>
        <source>What was not replaced</source>
        <translation>Ce qui n’a pas été remplacé</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Précéde&amp;nt</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>L’occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>L’occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>E&amp;dit there</source>
        <translation>Mod&amp;ifier sur place</translation>
    </message>
    <message>
        <source>Opens the case at this place</source>
        <translation>Ouvre l’affaire à cet endroit</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The place that is shown, then the next</source>
        <translation>L’occurrence affichée, puis passe à la suivante</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Every place, as one step</source>
        <translation>Toutes les occurrences, en une seule étape</translation>
    </message>
    <message numerus="yes">
        <source>%n in web addresses left as they are</source>
        <translation>
            <numerusform>%Ln dans des adresses web laissée inchangée</numerusform>
            <numerusform>%Ln dans des adresses web laissées inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” at %n place(s)</source>
        <translation>
            <numerusform>Remplacer « %1 » (%Ln occurrence)</numerusform>
            <numerusform>Remplacer « %1 » (%Ln occurrences)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%Ln occurrence remplacée</numerusform>
            <numerusform>%Ln occurrences remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%Ln laissée inchangée</numerusform>
            <numerusform>%Ln laissées inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, kind of text</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>case, text</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type what to look for: names, summaries, notes, values, events and sources are looked through.</source>
        <translation>Saisir le texte à rechercher : les noms, résumés, notes, valeurs, événements et sources sont parcourus.</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::HandsPanel</name>
    <message>
        <source>A guess is a number above zero, such as 500 or 10^6</source>
        <translation>Une proposition est un nombre supérieur à zéro, par exemple 500 ou 10^6</translation>
    </message>
    <message>
        <source>Show of hands, where the class guesses; Next goes on without</source>
        <translation>Vote à main levée, lorsque la classe devine ; Suivant continue sans vote</translation>
    </message>
    <message>
        <source>Another guess: how many times</source>
        <translation>Autre proposition : combien de fois</translation>
    </message>
    <message>
        <source>Another guess: 500</source>
        <translation>Autre proposition : 500</translation>
    </message>
    <message>
        <source>&amp;Add the guess</source>
        <translation>&amp;Ajouter la proposition</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>Mains levées pour %1</translation>
    </message>
    <message>
        <source>&amp;Take back the last</source>
        <translation>&amp;Retirer la dernière</translation>
    </message>
    <message>
        <source>Typed or drawn: %1</source>
        <translation>Saisies ou dessinées : %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportColumnsModel</name>
    <message>
        <source>Keep as text</source>
        <translation>Garder comme texte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>Devise des montants</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 devient : %2</translation>
    </message>
    <message>
        <source>The name of the column says so. Click to choose another use.</source>
        <translation>D’après le nom de la colonne. Cliquer pour choisir un autre usage.</translation>
    </message>
    <message>
        <source>What the name means says so. Click to choose another use.</source>
        <translation>D’après le sens du nom. Cliquer pour choisir un autre usage.</translation>
    </message>
    <message>
        <source>The cells look like it. Click to choose another use.</source>
        <translation>D’après l’aspect des cellules. Cliquer pour choisir un autre usage.</translation>
    </message>
    <message>
        <source>Click to choose what the column becomes.</source>
        <translation>Cliquer pour choisir ce que devient la colonne.</translation>
    </message>
    <message>
        <source>unit in the cells</source>
        <translation>unité dans les cellules</translation>
    </message>
    <message>
        <source>Unit of numbers without one: GB, million USD, months, articles. Click to type it.</source>
        <translation>Unité des nombres qui n’en ont pas : GB, million USD, months, articles. Cliquer pour la saisir.</translation>
    </message>
    <message>
        <source>Columns of amounts have units.</source>
        <translation>Les colonnes de quantités ont des unités.</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unité pour %1 : %2</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Import from the clipboard</source>
        <translation>Importer depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>What is wrong, and what there is to know</source>
        <translation>Ce qui ne va pas, et ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>A click shows the cell</source>
        <translation>Un clic montre la cellule</translation>
    </message>
    <message>
        <source>Progress of reading the table</source>
        <translation>Progression de la lecture du tableau</translation>
    </message>
    <message>
        <source>Where the cases go</source>
        <translation>Où vont les affaires</translation>
    </message>
    <message>
        <source>into the open document</source>
        <translation>dans le document ouvert</translation>
    </message>
    <message>
        <source>into a new document</source>
        <translation>dans un nouveau document</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>How the letters of the file are stored</source>
        <translation>Comment les lettres du fichier sont enregistrées</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Ce qui sépare deux cellules</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>&amp;Décimales</translation>
    </message>
    <message>
        <source>What separates the decimals of numbers</source>
        <translation>Ce qui sépare les décimales des nombres</translation>
    </message>
    <message>
        <source>As the columns say</source>
        <translation>Selon les colonnes</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Point : 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Virgule : 1.234,5</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>D&amp;ates</translation>
    </message>
    <message>
        <source>How dates such as 9/12/2012 are read</source>
        <translation>Comment sont lues les dates telles que 9/12/2012</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour en premier</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois en premier</translation>
    </message>
    <message>
        <source>&amp;Names in the first row</source>
        <translation>Noms dans la &amp;première ligne</translation>
    </message>
    <message>
        <source>The first row says what the columns are</source>
        <translation>La première ligne indique ce que sont les colonnes</translation>
    </message>
    <message>
        <source>&amp;Join rows of one title</source>
        <translation>&amp;Réunir les lignes de même titre</translation>
    </message>
    <message>
        <source>Rows with the same title are one case with several figures and penalties</source>
        <translation>Les lignes de même titre forment une seule affaire avec plusieurs chiffres et sanctions</translation>
    </message>
    <message>
        <source>What each column becomes, and its unit</source>
        <translation>Ce que devient chaque colonne, et son unité</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) of </source>
        <translation>
            <numerusform>%Ln affaire tirée de </numerusform>
            <numerusform>%Ln affaires tirées de </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems, left out</source>
        <translation>
            <numerusform>%Ln ligne ignorée en raison de problèmes</numerusform>
            <numerusform>%Ln lignes ignorées en raison de problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln penalty(s) without a date</source>
        <translation>
            <numerusform>%Ln sanction sans date</numerusform>
            <numerusform>%Ln sanctions sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further problem(s)</source>
        <translation>
            <numerusform>et %Ln autre problème</numerusform>
            <numerusform>et %Ln autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>Nothing is imported before you have said, under Decimals, what separates them.</source>
        <translation>Rien ne sera importé tant que le séparateur décimal n’aura pas été indiqué sous Décimales.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln case(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln affaire</numerusform>
            <numerusform>&amp;Importer %Ln affaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::LibraryDialog</name>
    <message>
        <source>Case library</source>
        <translation>Bibliothèque d’affaires</translation>
    </message>
    <message>
        <source>Search by name, country, size or outcome</source>
        <translation>Rechercher par nom, pays, taille ou issue</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Ticks all cases that are listed, or none of them</source>
        <translation>Coche toutes les affaires listées, ou aucune</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>T&amp;out</translation>
    </message>
    <message>
        <source>Cases of the library</source>
        <translation>Affaires de la bibliothèque</translation>
    </message>
    <message>
        <source>Already in this document</source>
        <translation>Déjà dans ce document</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
<context>
    <name>toscale::gui::MainWindow</name>
    <message>
        <source>The title and what else was typed about this view stay: see in the Texts panel whether they are still true. An empty field is filled from the data.</source>
        <translation>Le titre et les autres textes saisis pour cette vue restent : vérifier dans le panneau Textes s’ils sont toujours exacts. Un champ vide est rempli à partir des données.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>%1 a été ouvert. À savoir :</translation>
    </message>
    <message>
        <source>%1 has problems. What is good of it was opened.</source>
        <translation>%1 présente des problèmes. Ce qui est utilisable a été ouvert.</translation>
    </message>
    <message>
        <source>Always printed on the figure</source>
        <translation>Toujours imprimé sur la figure</translation>
    </message>
    <message>
        <source>%1[*] – ToScale</source>
        <translation>%1[*] – ToScale</translation>
    </message>
    <message>
        <source>View %1 of %2</source>
        <translation>Vue %1 sur %2</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>An empty document</source>
        <translation>Un document vide</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>A second window, to compare documents and drag cases between them</source>
        <translation>Une seconde fenêtre, pour comparer des documents et faire glisser des affaires de l’une à l’autre</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a document or a table</source>
        <translation>Ouvrir un document ou un tableau</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Cases from a table, a page or JSON, whatever its columns are called</source>
        <translation>Des affaires tirées d’un tableau, d’une page ou d’un fichier JSON, quels que soient les noms des colonnes</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;built-in comparison</source>
        <translation>Ouvrir la &amp;comparaison intégrée</translation>
    </message>
    <message>
        <source>70 GB and 80 TB, as researched</source>
        <translation>70 GB et 80 TB, d’après les recherches effectuées</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Enregistrer le document sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>The figure as pictures, a page or data, in sizes for every place</source>
        <translation>La figure sous forme d’images, de page ou de données, aux tailles adaptées à chaque usage</translation>
    </message>
    <message>
        <source>Export &amp;table …</source>
        <translation>Exporter le &amp;tableau…</translation>
    </message>
    <message>
        <source>The cases of the table in sight: whole as CSV, their values as JSON, as shown in HTML or Markdown</source>
        <translation>Les affaires visibles du tableau : entières en CSV, leurs valeurs en JSON, telles qu’affichées en HTML ou Markdown</translation>
    </message>
    <message>
        <source>Print for a wa&amp;ll …</source>
        <translation>Imprimer pour un &amp;mur…</translation>
    </message>
    <message>
        <source>A PDF of many sheets at a scale to measure with a ruler</source>
        <translation>Un PDF de plusieurs feuilles, à une échelle mesurable à la règle</translation>
    </message>
    <message>
        <source>&amp;Copy as image</source>
        <translation>Copier comme im&amp;age</translation>
    </message>
    <message>
        <source>The figure to the clipboard, at twice its size</source>
        <translation>La figure dans le presse-papiers, au double de sa taille</translation>
    </message>
    <message>
        <source>Copy as S&amp;VG</source>
        <translation>Copier en S&amp;VG</translation>
    </message>
    <message>
        <source>The figure to the clipboard as a vector picture</source>
        <translation>La figure dans le presse-papiers sous forme d’image vectorielle</translation>
    </message>
    <message>
        <source>Cop&amp;y as a sentence</source>
        <translation>Copier sous forme de p&amp;hrase</translation>
    </message>
    <message>
        <source>The comparison in words, with how each value came about and its sources</source>
        <translation>La comparaison en mots, avec l’origine de chaque valeur et ses sources</translation>
    </message>
    <message>
        <source>S&amp;hare …</source>
        <translation>Parta&amp;ger…</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions in one folder, to hand on</source>
        <translation>Le document, la figure, les données, les justificatifs et les légendes dans un seul dossier, à transmettre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annule la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Rétablit la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Add from the case library …</source>
        <translation>Ajouter depuis la &amp;bibliothèque d’affaires…</translation>
    </message>
    <message>
        <source>Researched cases with their sources</source>
        <translation>Des affaires documentées, avec leurs sources</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Go to &amp;view</source>
        <translation>Aller à la &amp;vue</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>Vue &amp;précédente</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>La vue d’avant</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vue &amp;suivante</translation>
    </message>
    <message>
        <source>The view after</source>
        <translation>La vue d’après</translation>
    </message>
    <message>
        <source>Next &amp;thing on the way</source>
        <translation>Élément suivan&amp;t du parcours</translation>
    </message>
    <message>
        <source>The next case or yardstick of a long figure</source>
        <translation>L’affaire suivante ou le repère suivant d’une longue figure</translation>
    </message>
    <message>
        <source>Thing before on the &amp;way</source>
        <translation>Élément précé&amp;dent du parcours</translation>
    </message>
    <message>
        <source>The case or yardstick before of a long figure</source>
        <translation>L’affaire précédente ou le repère précédent d’une longue figure</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>More of the time or of the chart in sight</source>
        <translation>Une plus grande partie du temps ou du graphique visible</translation>
    </message>
    <message>
        <source>All o&amp;f it</source>
        <translation>T&amp;out afficher</translation>
    </message>
    <message>
        <source>All of the time or of the chart in sight</source>
        <translation>Tout le temps ou tout le graphique visible</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Less of the time or of the chart, and more of what is in it</source>
        <translation>Une moindre partie du temps ou du graphique, avec plus de détails</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Fi&amp;gure</translation>
    </message>
    <message>
        <source>The tab with the figure of the view</source>
        <translation>L’onglet contenant la figure de la vue</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>&amp;Explorer</translation>
    </message>
    <message>
        <source>The tab with all cases: scatter, histogram, groups, years, ranks</source>
        <translation>L’onglet contenant toutes les affaires : nuage de points, histogramme, groupes, années, rangs</translation>
    </message>
    <message>
        <source>Ta&amp;ble of cases</source>
        <translation>Ta&amp;bleau des affaires</translation>
    </message>
    <message>
        <source>All cases of the document, to sort, filter and type into</source>
        <translation>Toutes les affaires du document, à trier, à filtrer et à remplir</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Réduire les a&amp;nimations</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>Les images changent d’un coup au lieu de glisser</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>Panneau&amp;x</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>All panels where they were at first</source>
        <translation>Remet tous les panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écr&amp;an</translation>
    </message>
    <message>
        <source>The window on the whole screen</source>
        <translation>La fenêtre sur tout l’écran</translation>
    </message>
    <message>
        <source>Preview as &amp;seen</source>
        <translation>Aperçu selon la v&amp;ision</translation>
    </message>
    <message>
        <source>With &amp;usual colour vision</source>
        <translation>Avec une vision des couleurs &amp;habituelle</translation>
    </message>
    <message>
        <source>Without &amp;green cones (deuteranopia)</source>
        <translation>Sans cônes &amp;verts (deutéranopie)</translation>
    </message>
    <message>
        <source>Without &amp;red cones (protanopia)</source>
        <translation>Sans cônes &amp;rouges (protanopie)</translation>
    </message>
    <message>
        <source>Without &amp;blue cones (tritanopia)</source>
        <translation>Sans cônes &amp;bleus (tritanopie)</translation>
    </message>
    <message>
        <source>In gr&amp;ey, as a printer without colour draws it</source>
        <translation>En &amp;gris, comme le dessine une imprimante sans couleur</translation>
    </message>
    <message>
        <source>A preview on the screen; what is exported keeps its colours</source>
        <translation>Un aperçu à l’écran ; ce qui est exporté garde ses couleurs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All shortcuts in a list</source>
        <translation>Tous les raccourcis dans une liste</translation>
    </message>
    <message>
        <source>&amp;About ToScale</source>
        <translation>À &amp;propos de ToScale</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Edit case …</source>
        <translation>Modi&amp;fier l’affaire…</translation>
    </message>
    <message>
        <source>Everything that the selected case says, to type into</source>
        <translation>Tout ce que contient l’affaire sélectionnée, à remplir ou à modifier</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>A text in all cases</source>
        <translation>Un texte dans toutes les affaires</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>A text in all cases by another</source>
        <translation>Un texte par un autre dans toutes les affaires</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>The next place of the text</source>
        <translation>L’occurrence suivante du texte</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>The place of the text before</source>
        <translation>L’occurrence précédente du texte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Barre de question</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>Comparer deux éléments</translation>
    </message>
    <message>
        <source>Compare: 70 GB vs 80 TB, $1M + 35y vs none</source>
        <translation>Comparer : 70 Go contre 80 To, 1 M$ + 35 ans contre rien</translation>
    </message>
    <message>
        <source>Two sides around &quot;vs&quot;; more pairs after a comma. Press Enter to draw them.</source>
        <translation>Deux côtés autour de « contre » ; d’autres paires après une virgule. Appuyer sur Entrée pour les dessiner.</translation>
    </message>
    <message>
        <source>Type a comparison</source>
        <translation>Saisir une comparaison</translation>
    </message>
    <message>
        <source>Ask “%1”</source>
        <translation>Question « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n views were made, one a kind of quantity; Page Down shows the next</source>
        <translation>
            <numerusform>%Ln vue a été créée, une par type de quantité ; Page suiv. affiche la suivante</numerusform>
            <numerusform>%Ln vues ont été créées, une par type de quantité ; Page suiv. affiche la suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) that showed nothing else went with the case; Ctrl+Z brings all back</source>
        <translation>
            <numerusform>%Ln vue qui ne montrait rien d’autre a été supprimée avec l’affaire ; Ctrl+Z rétablit le tout</numerusform>
            <numerusform>%Ln vues qui ne montraient rien d’autre ont été supprimées avec l’affaire ; Ctrl+Z rétablit le tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n case(s)</source>
        <translation>
            <numerusform>Ajouter %Ln affaire</numerusform>
            <numerusform>Ajouter %Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>Aucune vue enregistrée</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Arrow keys walk over the marks of the figure; Enter edits the event of a timeline, Alt with Left or Right moves it in time, + and - zoom, 0 shows all. In Explore + and - zoom, the arrow keys move, Home shows all, N and Shift+N walk over the cases, Ctrl+A selects those in sight, Escape none.</source>
        <translation>Les touches fléchées parcourent les marques de la figure ; Entrée modifie l’événement d’une frise chronologique, Alt avec Gauche ou Droite le déplace dans le temps, + et - zooment, 0 affiche tout. Dans Explorer, + et - zooment, les touches fléchées déplacent, Début affiche tout, N et Maj+N parcourent les affaires, Ctrl+A sélectionne celles qui sont visibles, Échap n’en sélectionne aucune.</translation>
    </message>
    <message>
        <source>About ToScale</source>
        <translation>À propos de ToScale</translation>
    </message>
    <message>
        <source>ToScale %1 compares cases in which somebody took, leaked or collected data with what happened to them, and draws them to scale.</source>
        <translation>ToScale %1 compare des affaires dans lesquelles quelqu’un a pris, divulgué ou collecté des données avec les suites qu’elles ont eues, et les dessine à l’échelle.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Logiciel libre sous la licence publique générale GNU (GPL), version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Works offline: nothing is fetched and nothing is sent</source>
        <translation>Fonctionne hors ligne : rien n’est téléchargé et rien n’est envoyé</translation>
    </message>
    <message>
        <source>Font of the figures: Liberation Sans</source>
        <translation>Police des figures : Liberation Sans</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>The figure of the view (Ctrl+1)</source>
        <translation>La figure de la vue (Ctrl+1)</translation>
    </message>
    <message>
        <source>All cases: scatter, histogram, groups, years, ranks (Ctrl+2)</source>
        <translation>Toutes les affaires : nuage de points, histogramme, groupes, années, rangs (Ctrl+2)</translation>
    </message>
    <message>
        <source>No row passes the filter of the table.</source>
        <translation>Aucune ligne ne satisfait au filtre du tableau.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté : %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied the picture of the cases</source>
        <translation>Image des affaires copiée</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n selected case(s)</source>
        <translation>
            <numerusform>Comparer %Ln affaire sélectionnée</numerusform>
            <numerusform>Comparer %Ln affaires sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n case(s) …</source>
        <translation>
            <numerusform>Écriture de %Ln affaire…</numerusform>
            <numerusform>Écriture de %Ln affaires…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>Imprimer pour un mur</translation>
    </message>
    <message>
        <source>Copied the figure</source>
        <translation>Figure copiée</translation>
    </message>
    <message>
        <source>Copied the figure as SVG</source>
        <translation>Figure copiée en SVG</translation>
    </message>
    <message>
        <source>Copied the comparison as a sentence with its receipt</source>
        <translation>Comparaison copiée sous forme de phrase avec son justificatif</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share in</source>
        <translation>Partager dans</translation>
    </message>
    <message>
        <source>Not everything could be written.</source>
        <translation>Tout n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Document, figure, data, receipts and captions are in %1</source>
        <translation>Le document, la figure, les données, les justificatifs et les légendes sont dans %1</translation>
    </message>
    <message>
        <source>Nothing here yet.

Type a comparison above, such as  70 GB vs 80 TB, $1M + 35y vs none,
add researched cases from the library on the left,
or drop a document or a table here.</source>
        <translation>Encore rien ici.

Saisir une comparaison ci-dessus, par exemple  70 Go contre 80 To, 1 M$ + 35 ans contre rien,
ajouter des affaires documentées depuis la bibliothèque à gauche,
ou déposer ici un document ou un tableau.</translation>
    </message>
    <message>
        <source>Comparing %1 cases ...</source>
        <translation>Comparaison de %1 affaires...</translation>
    </message>
    <message>
        <source>Lie factor %1</source>
        <translation>Facteur de mensonge %1</translation>
    </message>
    <message>
        <source>Values by place</source>
        <translation>Valeurs selon la position</translation>
    </message>
    <message>
        <source>Such a date is moved by typing another one</source>
        <translation>Une telle date se déplace en en saisissant une autre</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>From the &amp;first view</source>
        <translation>Depuis la &amp;première vue</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen; H there lists the keys</source>
        <translation>Les vues comme étapes sur tout l’écran ; H y affiche les touches</translation>
    </message>
    <message>
        <source>From &amp;this view</source>
        <translation>Depuis &amp;cette vue</translation>
    </message>
    <message>
        <source>The views as steps on the whole screen, beginning with this one</source>
        <translation>Les vues comme étapes sur tout l’écran, en commençant par celle-ci</translation>
    </message>
    <message>
        <source>Open a &amp;lesson</source>
        <translation>Ouvrir une &amp;leçon</translation>
    </message>
    <message>
        <source>There is nothing to present yet: type a comparison or add a case</source>
        <translation>Il n’y a encore rien à présenter : saisir une comparaison ou ajouter une affaire</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau : %1</translation>
    </message>
    <message>
        <source>Closes the table; the file stays as it is</source>
        <translation>Ferme le tableau ; le fichier reste inchangé</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Fermer le tableau</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>Explore: %1</source>
        <translation>Explorer : %1</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n case(s) from %1</source>
        <translation>
            <numerusform>Copier %Ln affaire depuis %1</numerusform>
            <numerusform>Copier %Ln affaires depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to the document</source>
        <translation>
            <numerusform>%Ln affaire copiée dans le document</numerusform>
            <numerusform>%Ln affaires copiées dans le document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n case(s) to a new document</source>
        <translation>
            <numerusform>%Ln affaire copiée dans un nouveau document</numerusform>
            <numerusform>%Ln affaires copiées dans un nouveau document</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the document, not copied again: %1</source>
        <translation>Déjà dans le document, non copié de nouveau : %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Assu&amp;mptions</source>
        <translation>&amp;Hypothèses</translation>
    </message>
    <message>
        <source>What the view takes for granted, to change and to reset</source>
        <translation>Ce que la vue tient pour acquis, à modifier et à réinitialiser</translation>
    </message>
    <message>
        <source>Other rea&amp;dings</source>
        <translation>Autres lect&amp;ures</translation>
    </message>
    <message>
        <source>Whether the order of the cases holds when the record is read otherwise</source>
        <translation>Si l’ordre des affaires se maintient lorsque les données sont lues autrement</translation>
    </message>
    <message>
        <source>Cop&amp;y with receipt</source>
        <translation>Copier avec le &amp;justificatif</translation>
    </message>
    <message>
        <source>The selected number in a sentence, with how it came about and its sources</source>
        <translation>Le nombre sélectionné dans une phrase, avec son origine et ses sources</translation>
    </message>
    <message>
        <source>Copied the number with its receipt</source>
        <translation>Nombre copié avec son justificatif</translation>
    </message>
    <message>
        <source>Receipt of the rati&amp;o</source>
        <translation>Justificatif du rapp&amp;ort</translation>
    </message>
    <message>
        <source>Both values, the division, its bounds and how it was rounded</source>
        <translation>Les deux valeurs, la division, ses bornes et la façon dont elle a été arrondie</translation>
    </message>
    <message>
        <source>Receipt of the a&amp;xis</source>
        <translation>Justificatif de l’a&amp;xe</translation>
    </message>
    <message>
        <source>Where the axis of the figure ends, and why</source>
        <translation>Où s’arrête l’axe de la figure, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Leave out with a reason …</source>
        <translation>Écar&amp;ter avec un motif…</translation>
    </message>
    <message>
        <source>The selected case stays hollow in the figure, out of ratios, with the reason beside it</source>
        <translation>L’affaire sélectionnée reste évidée dans la figure, hors des rapports, avec le motif à côté</translation>
    </message>
    <message>
        <source>Show &amp;receipt</source>
        <translation>Afficher le &amp;justificatif</translation>
    </message>
    <message>
        <source>How the number in this cell came about, and its sources</source>
        <translation>Comment on est arrivé au nombre de cette cellule, et ses sources</translation>
    </message>
    <message>
        <source>This figure has no axis of values</source>
        <translation>Cette figure n’a pas d’axe de valeurs</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Why is %1 left out? The reason is printed beside its mark.</source>
        <translation>Pourquoi %1 est-elle écartée ? Le motif est imprimé à côté de sa marque.</translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>Compter de nouveau %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Count it aga&amp;in</source>
        <translation>La compter de &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Edit views</source>
        <translation>&amp;Modifier les vues</translation>
    </message>
    <message>
        <source>&amp;New view</source>
        <translation>&amp;Nouvelle vue</translation>
    </message>
    <message>
        <source>All cases of the document in a view after this one</source>
        <translation>Toutes les affaires du document dans une vue après celle-ci</translation>
    </message>
    <message>
        <source>D&amp;uplicate view</source>
        <translation>&amp;Dupliquer la vue</translation>
    </message>
    <message>
        <source>A copy of this view after it: the next step, which may change one thing</source>
        <translation>Une copie de cette vue après elle : l’étape suivante, où une seule chose peut changer</translation>
    </message>
    <message>
        <source>&amp;Remove view</source>
        <translation>&amp;Supprimer la vue</translation>
    </message>
    <message>
        <source>This view leaves the document; its cases stay</source>
        <translation>Cette vue quitte le document ; ses affaires restent</translation>
    </message>
    <message>
        <source>Rena&amp;me view</source>
        <translation>&amp;Renommer la vue</translation>
    </message>
    <message>
        <source>Type another title; an empty one is made from the data</source>
        <translation>Saisir un autre titre ; un titre vide est établi à partir des données</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Placer plus &amp;tôt</translation>
    </message>
    <message>
        <source>The view one place earlier</source>
        <translation>Avance la vue d’une place</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Placer &amp;plus tard</translation>
    </message>
    <message>
        <source>The view one place later</source>
        <translation>Recule la vue d’une place</translation>
    </message>
    <message>
        <source>&amp;Build up case by case</source>
        <translation>&amp;Construire affaire par affaire</translation>
    </message>
    <message>
        <source>In a presentation the cases of this view come one after the other</source>
        <translation>Dans une présentation, les affaires de cette vue apparaissent l’une après l’autre</translation>
    </message>
    <message>
        <source>Build up case by case</source>
        <translation>Construire affaire par affaire</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nouvelle vue</translation>
    </message>
    <message>
        <source>Duplicate view</source>
        <translation>Dupliquer la vue</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>There is nothing to import on the clipboard.</source>
        <translation>Le presse-papiers ne contient rien à importer.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>Impossible d’importer %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n case(s)</source>
        <translation>
            <numerusform>Importer %Ln affaire</numerusform>
            <numerusform>Importer %Ln affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported; Ctrl+Z takes them out again</source>
        <translation>
            <numerusform>%Ln affaire importée ; Ctrl+Z la retire</numerusform>
            <numerusform>%Ln affaires importées ; Ctrl+Z les retire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) imported into a new document</source>
        <translation>
            <numerusform>%Ln affaire importée dans un nouveau document</numerusform>
            <numerusform>%Ln affaires importées dans un nouveau document</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>Langue de la fenêtre ; celle des figures se choisit dans le panneau Textes</translation>
    </message>
    <message>
        <source>No font here has the letters of this language: install one that has, such as Noto</source>
        <translation>Aucune police installée ne contient les caractères de cette langue : en installer une qui les contient, par exemple Noto</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class, on paper or as PDF</source>
        <translation>La figure, toutes les vues ou une fiche d’exercices pour une classe, sur papier ou en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Guess first</source>
        <translation>De&amp;viner d’abord</translation>
    </message>
    <message>
        <source>A presentation asks how many times, and shows the figure then</source>
        <translation>Une présentation demande combien de fois, puis montre la figure</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Deviner d’abord</translation>
    </message>
    <message>
        <source>Draw as units</source>
        <translation>Dessiner en unités</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What the figure shows, case by case: values, basis, gaps and sources</source>
        <translation>Ce que montre la figure, affaire par affaire : valeurs, base, lacunes et sources</translation>
    </message>
    <message>
        <source>Values of t&amp;he figure</source>
        <translation>Valeurs de la &amp;figure</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Figure and Explore</source>
        <translation>Figure et Explorer</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s), last on %2</source>
        <comment>a document; a date and time</comment>
        <translation>
            <numerusform>%1 : %Ln modification, la dernière le %2</numerusform>
            <numerusform>%1 : %Ln modifications, la dernière le %2</numerusform>
        </translation>
    </message>
    <message>
        <source> (its file has changed since)</source>
        <translation> (son fichier a changé depuis)</translation>
    </message>
    <message>
        <source> (the last change could not be read)</source>
        <translation> (la dernière modification n’a pas pu être lue)</translation>
    </message>
    <message>
        <source>%1 was moved or deleted; what is open here is kept until you save it</source>
        <translation>%1 a été déplacé ou supprimé ; ce qui est ouvert ici est conservé jusqu’à ce que vous l’enregistriez</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be recovered after a crash: %1</source>
        <translation>Les modifications non enregistrées ne pourront pas être récupérées après un plantage : %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 is open in another window of ToScale too. Before one of them replaces what the other has saved, you are asked.</source>
        <translation>%1 est aussi ouvert dans une autre fenêtre de ToScale. Avant que l’une remplace ce que l’autre a enregistré, une question vous est posée.</translation>
    </message>
    <message>
        <source>Settin&amp;gs …</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Language, colours, what new documents begin with, exports, saving</source>
        <translation>Langue, couleurs, valeurs des nouveaux documents, exports, enregistrement</translation>
    </message>
    <message>
        <source>%1 (not in a file yet)</source>
        <translation>%1 (pas encore dans un fichier)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file; its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Saving automatically failed: %1</source>
        <translation>L’enregistrement automatique a échoué : %1</translation>
    </message>
    <message>
        <source>Not saved automatically, because another program changed, moved or deleted %1: save it yourself</source>
        <translation>Pas enregistré automatiquement, car un autre programme a modifié, déplacé ou supprimé %1 : enregistrez-le vous-même</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How to do it, what each figure and each note means: a book without a network</source>
        <translation>Comment faire, ce que signifient chaque figure et chaque note : un livre sans réseau</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Then click on a control, to read what it is for; Shift+F1 tells it of the one with the focus</source>
        <translation>Cliquez ensuite sur un élément pour lire à quoi il sert ; Maj+F1 le dit de celui qui a le focus</translation>
    </message>
    <message>
        <source>The file is as it was before, and what is open here is kept. Put the disk or the folder right and save again, or save it elsewhere (Save as).</source>
        <translation>Le fichier est resté tel quel, et ce qui est ouvert ici est conservé. Remettez le disque ou le dossier en état et enregistrez de nouveau, ou enregistrez ailleurs (Enregistrer sous).</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresentWindow</name>
    <message>
        <source>Tab chooses an answer first</source>
        <translation>Choisir d’abord une réponse avec Tab</translation>
    </message>
    <message>
        <source>ToScale: presentation</source>
        <translation>ToScale : présentation</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>This is the last step. Escape ends</source>
        <translation>C’est la dernière étape. Échap termine</translation>
    </message>
    <message>
        <source>This figure has no twin on another scale</source>
        <translation>Cette figure n’a pas d’équivalent sur une autre échelle</translation>
    </message>
    <message>
        <source>These are the stages already</source>
        <translation>Ce sont déjà les étapes</translation>
    </message>
    <message>
        <source>Stages of penalties are shown for one to six cases; this step has more</source>
        <translation>Les étapes des sanctions s’affichent pour une à six affaires ; cette étape en a davantage</translation>
    </message>
    <message>
        <source>Laser pointer. L puts it away</source>
        <translation>Pointeur laser. L le range</translation>
    </message>
    <message>
        <source>Pen. E erases, D puts it away</source>
        <translation>Stylo. E efface, D le range</translation>
    </message>
    <message>
        <source>Click for the next step</source>
        <translation>Cliquer pour l’étape suivante</translation>
    </message>
    <message>
        <source>Magnified %1 times. Z for the whole</source>
        <translation>Agrandi %1 fois. Z pour voir l’ensemble</translation>
    </message>
    <message>
        <source>%1, magnified %2 times. Z for the whole</source>
        <translation>%1, agrandi %2 fois. Z pour voir l’ensemble</translation>
    </message>
    <message>
        <source>There is no value here to magnify</source>
        <translation>Il n’y a ici aucune valeur à agrandir</translation>
    </message>
    <message>
        <source>Step %1 of %2: press Enter</source>
        <translation>Étape %1 sur %2 : appuyer sur Entrée</translation>
    </message>
    <message>
        <source>There is no step %1; there are %2</source>
        <translation>Il n’y a pas d’étape %1 ; il y en a %2</translation>
    </message>
    <message>
        <source>Nothing is guessed at this step</source>
        <translation>Rien n’est à deviner à cette étape</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PresetList</name>
    <message>
        <source>%1 mm wide</source>
        <translation>Largeur : %1 mm</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width, height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>As the view</source>
        <translation>Comme la vue</translation>
    </message>
    <message>
        <source>Article, 16:9</source>
        <translation>Article, 16:9</translation>
    </message>
    <message>
        <source>Article, 4:3</source>
        <translation>Article, 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Story, 9:16</source>
        <translation>Story, 9:16</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>One column of print</source>
        <translation>Une colonne imprimée</translation>
    </message>
    <message>
        <source>Two columns of print</source>
        <translation>Deux colonnes imprimées</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>Page A4</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name; a size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The figure of this view</source>
        <translation>La figure de cette vue</translation>
    </message>
    <message>
        <source>All views, one a page</source>
        <translation>Toutes les vues, une par page</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>A worksheet for a class</source>
        <translation>Une fiche d’exercices pour une classe</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Tick at least one view.</source>
        <translation>Cocher au moins une vue.</translation>
    </message>
    <message numerus="yes">
        <source>A worksheet has at most %n view(s).</source>
        <translation>
            <numerusform>Une fiche d’exercices a au plus %Ln vue.</numerusform>
            <numerusform>Une fiche d’exercices a au plus %Ln vues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toscale::gui::ProblemDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingDelegate</name>
    <message>
        <source>No figure in this reading</source>
        <translation>Aucune figure dans cette lecture</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dessin en cours…</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingListModel</name>
    <message>
        <source>%1
%2
%3
Click to read the view so</source>
        <translation>%1
%2
%3
Cliquer pour lire ainsi la vue</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReadingStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>How robust the order of the cases is</source>
        <translation>Degré de robustesse de l’ordre des affaires</translation>
    </message>
    <message>
        <source>Stops reading; what was found so far stays</source>
        <translation>Arrête la lecture ; ce qui a été trouvé jusqu’ici reste</translation>
    </message>
    <message>
        <source>Other readings of the record</source>
        <translation>Autres lectures des données</translation>
    </message>
    <message>
        <source>Other readings are tried for up to %1 cases; this view has %2. Tick fewer to see what hangs on them.</source>
        <translation>D’autres lectures sont essayées pour %1 affaires au plus ; cette vue en compte %2. En cocher moins pour voir ce qui en dépend.</translation>
    </message>
    <message>
        <source>Reading the record in other ways …</source>
        <translation>Lecture des données selon d’autres hypothèses…</translation>
    </message>
    <message>
        <source>Cancelled after %1. %2</source>
        <comment>so many readings; what they say</comment>
        <translation>Annulé après %1. %2</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>Lire comme « %1 »</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ReceiptPanel</name>
    <message>
        <source>Receipt of the selected value</source>
        <translation>Justificatif de la valeur sélectionnée</translation>
    </message>
    <message>
        <source>This case is not in the figure. Tick it in the list to measure it.</source>
        <translation>Cette affaire n’est pas dans la figure. La cocher dans la liste pour la mesurer.</translation>
    </message>
    <message>
        <source>Select a mark or a case to see where its value comes from.</source>
        <translation>Sélectionner une marque ou une affaire pour voir d’où vient sa valeur.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ScreenAwake</name>
    <message>
        <source>A presentation is shown</source>
        <translation>Une présentation est affichée</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SpeakerWindow</name>
    <message>
        <source>%1: how far off the guesses are</source>
        <comment>which step</comment>
        <translation>%1 : l’écart des propositions</translation>
    </message>
    <message>
        <source>%1: the choices</source>
        <comment>which step</comment>
        <translation>%1 : les choix</translation>
    </message>
    <message>
        <source>%1: the question</source>
        <comment>which step</comment>
        <translation>%1 : la question</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>ToScale: speaker</source>
        <translation>ToScale : présentateur</translation>
    </message>
    <message>
        <source>Notes of this step</source>
        <translation>Notes de cette étape</translation>
    </message>
    <message>
        <source>No notes for this step. They are written in the Texts panel of the window.</source>
        <translation>Aucune note pour cette étape. Les notes s’écrivent dans le panneau Textes de la fenêtre.</translation>
    </message>
    <message>
        <source>Clock from &amp;zero</source>
        <translation>Horloge à &amp;zéro</translation>
    </message>
    <message>
        <source>The time of the lesson begins anew</source>
        <translation>Le temps de la leçon recommence à zéro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Bl&amp;ack screen</source>
        <translation>Écran &amp;noir</translation>
    </message>
    <message>
        <source>&amp;Real sentence?</source>
        <translation>Peine &amp;réelle ?</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1, the screen is %2</source>
        <comment>which step; black or white</comment>
        <translation>%1, l’écran est %2</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivante : %1</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>C’est la dernière étape</translation>
    </message>
    <message>
        <source>%1   %2 min</source>
        <comment>time of day; minutes and seconds since the beginning</comment>
        <translation>%1   %2 min</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TableModel</name>
    <message>
        <source>Sorted by value, whatever the unit; a click sorts</source>
        <translation>Trié par valeur, quelle que soit l’unité ; un clic trie</translation>
    </message>
    <message>
        <source>Sorted by date; a click sorts</source>
        <translation>Trié par date ; un clic trie</translation>
    </message>
    <message>
        <source>Sorted by letters; a click sorts</source>
        <translation>Trié par ordre alphabétique ; un clic trie</translation>
    </message>
    <message>
        <source>line %1 of the file</source>
        <translation>ligne %1 du fichier</translation>
    </message>
    <message>
        <source>as found: %1
counts as: %2
%3</source>
        <translation>tel que trouvé : %1
compté comme : %2
%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TablePage</name>
    <message>
        <source>No row matches the filter</source>
        <translation>Aucune ligne ne correspond au filtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy to the &amp;document</source>
        <translation>Copier dans le &amp;document</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>&amp;Explorer</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>Afficher &amp;toutes les lignes</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Filtre des lignes</translation>
    </message>
    <message>
        <source>volume &gt; 1 TB, no money, library</source>
        <translation>volume &gt; 1 TB, no money, library</translation>
    </message>
    <message>
        <source>Conditions with commas between them: a column or a measure with &gt;, &lt;, &gt;=, &lt;= or = and a value or a date; a column of texts with = and a text; &quot;has money&quot; or &quot;no money&quot;; status, kind, outcome, basis or country with a word; any other words are looked for in the texts</source>
        <translation>Conditions séparées par des virgules : une colonne ou une mesure avec &gt;, &lt;, &gt;=, &lt;= ou = et une valeur ou une date ; une colonne de textes avec = et un texte ; « has money » ou « no money » ; status, kind, outcome, basis ou country avec un mot ; tout autre mot est recherché dans les textes</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Part du fichier déjà lue</translation>
    </message>
    <message>
        <source>Stops reading (Esc)</source>
        <translation>Arrête la lecture (Échap)</translation>
    </message>
    <message>
        <source>The rows as a scatter, a histogram, by groups, by years</source>
        <translation>Les lignes en nuage de points, en histogramme, par groupes, par années</translation>
    </message>
    <message>
        <source>Not only those that were selected in Explore</source>
        <translation>Pas seulement celles sélectionnées dans Explorer</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3, %4 rows</source>
        <translation>Lecture : %1, %2 sur %3, %4 lignes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table of cases.</source>
        <translation>Impossible de lire %1 comme tableau d’affaires.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Rows of %1 that were left out:</source>
        <translation>Lignes ignorées dans %1 :</translation>
    </message>
    <message>
        <source>%1 was opened. What to know about it:</source>
        <translation>%1 a été ouvert. À savoir :</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Problems: %1 ...</source>
        <translation>Problèmes : %1...</translation>
    </message>
    <message>
        <source>Select rows first: a click, Shift and Ctrl for more</source>
        <translation>Sélectionner d’abord des lignes : un clic, Maj et Ctrl pour en ajouter</translation>
    </message>
    <message>
        <source>A document has at most %1 cases</source>
        <translation>Un document contient au plus %1 affaires</translation>
    </message>
    <message>
        <source>The %1 selected rows as cases, to be edited and drawn</source>
        <translation>Les %1 lignes sélectionnées en tant qu’affaires, à modifier et à dessiner</translation>
    </message>
    <message>
        <source>%1: %2 rows, read-only</source>
        <translation>%1 : %2 lignes, lecture seule</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows, read-only</source>
        <translation>%1 : %2 lignes sur %3, lecture seule</translation>
    </message>
    <message>
        <source>; %1 selected</source>
        <translation> ; sélection : %1</translation>
    </message>
    <message>
        <source>; sorting and filtering ...</source>
        <translation> ; tri et filtrage en cours...</translation>
    </message>
    <message>
        <source>%1. Still shown: %2</source>
        <translation>%1. Toujours affichées : %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TextPanel</name>
    <message>
        <source>An empty field is filled from the data.</source>
        <translation>Un champ vide est rempli à partir des données.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>Sous-t&amp;itre</translation>
    </message>
    <message>
        <source>Sentence &amp;with the ratio</source>
        <translation>Phrase avec le &amp;rapport</translation>
    </message>
    <message>
        <source>Further &amp;notes</source>
        <translation>Autres &amp;notes</translation>
    </message>
    <message>
        <source>Printed after the notes that must stand</source>
        <translation>Imprimées après les notes obligatoires</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>Notes du présentateur</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting; in no figure</source>
        <translation>Vues du seul présentateur pendant la présentation ; dans aucune figure</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Saisir « %1 »</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long for an alternative text</source>
        <translation>%1 caractères sur %2 : trop long pour un texte de remplacement</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>What ToScale writes in figures and exports of this document, whatever the language of the window; what was typed stays as it is</source>
        <translation>Ce que ToScale écrit dans les figures et les exports de ce document, quelle que soit la langue de la fenêtre ; ce qui a été saisi reste tel quel</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Change the language of the document</source>
        <translation>Changer la langue du document</translation>
    </message>
    <message>
        <source>%1: not translated, in English</source>
        <comment>a language</comment>
        <translation>%1 : pas de traduction, en anglais</translation>
    </message>
    <message>
        <source>&amp;Question of the guess</source>
        <translation>&amp;Question à deviner</translation>
    </message>
</context>
<context>
    <name>toscale::gui::TimelineControls</name>
    <message>
        <source>By the calendar</source>
        <translation>Selon le calendrier</translation>
    </message>
    <message>
        <source>Counted from an event</source>
        <translation>Compté depuis un événement</translation>
    </message>
    <message>
        <source>Without empty times</source>
        <translation>Sans les temps vides</translation>
    </message>
    <message>
        <source>Order alone</source>
        <translation>Ordre seul</translation>
    </message>
    <message>
        <source>How the axis lays out time</source>
        <translation>Comment l’axe dispose le temps</translation>
    </message>
    <message>
        <source>Day 0 of every case</source>
        <translation>Jour 0 de chaque affaire</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>Quels types d’événements sont affichés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>Jour 0</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Time “%1”</source>
        <translation>Temps « %1 »</translation>
    </message>
    <message>
        <source>Day 0 “%1”</source>
        <translation>Jour 0 « %1 »</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 types sur %2</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Types d’événements</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnitControls</name>
    <message>
        <source>What one square of the grid is</source>
        <translation>Ce que représente un carré de la grille</translation>
    </message>
    <message>
        <source>One square</source>
        <translation>Un carré</translation>
    </message>
    <message>
        <source>One square “%1”</source>
        <translation>Un carré « %1 »</translation>
    </message>
    <message>
        <source>Chosen by the figure</source>
        <translation>Au choix de la figure</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewListModel</name>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>affaires</translation>
    </message>
    <message>
        <source>stages of penalties</source>
        <translation>étapes des sanctions</translation>
    </message>
    <message>
        <source>what is compared with</source>
        <translation>élément de comparaison</translation>
    </message>
    <message>
        <source>currency, prices or prefixes</source>
        <translation>devise, prix ou préfixes</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>Changes %1 things at once: %2</source>
        <translation>Change %1 choses à la fois : %2</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Move view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>View %1 of %2: %3</source>
        <translation>Vue %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>View %1 of %2: %3 (%4)</source>
        <translation>Vue %1 sur %2 : %3 (%4)</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ViewTileDelegate</name>
    <message>
        <source>No figure</source>
        <translation>Aucune figure</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>Titre de la vue</translation>
    </message>
</context>
<context>
    <name>toscale::gui::WallDialog</name>
    <message>
        <source>&amp;Save PDF …</source>
        <translation>&amp;Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Print for a wall</source>
        <translation>Imprimer pour un mur</translation>
    </message>
    <message>
        <source>The figure and its sheets</source>
        <translation>La figure et ses feuilles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>É&amp;chelle</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <comment>what is expected</comment>
        <translation>Écrire %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTable</name>
    <message>
        <source>The figure as a table</source>
        <translation>La figure sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>toscale::gui::FigureTableModel</name>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Words of the window; that of the figures is chosen in the Texts panel</source>
        <translation>Langue de la fenêtre ; celle des figures se choisit dans le panneau Textes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colo&amp;urs:</source>
        <translation>Co&amp;uleurs :</translation>
    </message>
    <message>
        <source>Light and dark &amp;figures wear the colours of the window</source>
        <translation>Les &amp;figures claires et sombres prennent les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>On the screen alone; what is exported has the theme of its view</source>
        <translation>À l’écran seulement ; ce qui est exporté garde le thème de sa vue</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Réduire les ani&amp;mations</translation>
    </message>
    <message>
        <source>Pictures change at once instead of gliding</source>
        <translation>Les images changent d’un coup au lieu de glisser</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save documents automatically, every</source>
        <translation>Enregistrer automatiquement le&amp;s documents, toutes les</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between two saves</source>
        <translation>Minutes entre deux enregistrements</translation>
    </message>
    <message>
        <source>For documents that have a file. What was not saved is kept in any case, and offered again after a crash. Where another program changed the file, nothing is saved until you decide.</source>
        <translation>Pour les documents qui ont déjà un fichier. Ce qui n’a pas été enregistré est conservé dans tous les cas, et proposé de nouveau après un plantage. Si un autre programme a modifié le fichier, rien n’est enregistré avant votre décision.</translation>
    </message>
</context>
<context>
    <name>toscale::gui::DocumentsPage</name>
    <message>
        <source>For documents that are made or imported from now on. Those that are there stay as they are, and their new views keep their currency, prices and prefixes.</source>
        <translation>Pour les documents créés ou importés désormais. Ceux qui existent restent tels quels, et leurs nouvelles vues gardent leur devise, leurs prix et leurs préfixes.</translation>
    </message>
    <message>
        <source>The currency of the comparison</source>
        <translation>La devise de la comparaison</translation>
    </message>
    <message>
        <source>C&amp;urrency:</source>
        <translation>De&amp;vise :</translation>
    </message>
    <message>
        <source>Nominal, or adjusted to the prices of a year, as far as the price index of the currency reaches</source>
        <translation>Nominaux, ou ajustés aux prix d’une année, aussi loin que va l’indice des prix de la devise</translation>
    </message>
    <message>
        <source>&amp;Prices:</source>
        <translation>&amp;Prix :</translation>
    </message>
    <message>
        <source>Powers of 1,000 (SI)</source>
        <translation>Puissances de 1 000 (SI)</translation>
    </message>
    <message>
        <source>Powers of 1,024 (JEDEC)</source>
        <translation>Puissances de 1 024 (JEDEC)</translation>
    </message>
    <message>
        <source>Whether GB is 1,000³ or 1,024³ bytes</source>
        <translation>Si GB (Go) vaut 1 000³ ou 1 024³ octets</translation>
    </message>
    <message>
        <source>Prefi&amp;xes:</source>
        <translation>Préfixe&amp;s :</translation>
    </message>
    <message>
        <source>Drawn to scale with ToScale</source>
        <translation>Dessiné à l’échelle avec ToScale</translation>
    </message>
    <message>
        <source>Written into every new view, where it can be changed (Texts panel); views that are there keep theirs. Empty: the standard one, in the language of the figure</source>
        <translation>Inscrite dans chaque nouvelle vue, où elle peut être modifiée (panneau Textes) ; les vues existantes gardent la leur. Vide : la signature usuelle, dans la langue de la figure</translation>
    </message>
    <message>
        <source>&amp;Byline:</source>
        <translation>S&amp;ignature :</translation>
    </message>
    <message>
        <source>Nominal, not adjusted</source>
        <translation>Nominaux, sans ajustement</translation>
    </message>
    <message>
        <source>Of the latest year (now %1)</source>
        <translation>De la dernière année (actuellement %1)</translation>
    </message>
    <message>
        <source>Of %1</source>
        <comment>prices of a year</comment>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ExportPage</name>
    <message>
        <source>The one used last</source>
        <translation>Le dernier utilisé</translation>
    </message>
    <message>
        <source>Where exports, prints and tables begin; a folder that is gone counts as none</source>
        <translation>Où commencent exports, impressions et tableaux ; un dossier disparu ne compte pas</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Re&amp;move the size</source>
        <translation>S&amp;upprimer la taille</translation>
    </message>
    <message>
        <source>Only sizes of your own can be removed</source>
        <translation>Seules les tailles personnelles peuvent être supprimées</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Doss&amp;ier :</translation>
    </message>
    <message>
        <source>There is no such folder. While there is none, exports begin where the last one did.</source>
        <translation>Ce dossier n’existe pas. Tant qu’il n’y en a pas, les exportations commencent là où la dernière a eu lieu.</translation>
    </message>
    <message>
        <source>Sizes &amp;ticked when an export begins:</source>
        <translation>Tailles &amp;cochées au début d’un export :</translation>
    </message>
    <message>
        <source>None ticked: those of the last export. Sizes of your own are added when exporting.</source>
        <translation>Aucune cochée : celles du dernier export. Les tailles personnelles s’ajoutent lors de l’export.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>toscale::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;New documents</source>
        <translation>&amp;Nouveaux documents</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>The standard values on all pages; sizes of your own stay</source>
        <translation>Les valeurs par défaut sur toutes les pages ; les tailles personnelles restent</translation>
    </message>
</context>
<context>
    <name>toscale::gui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have unsaved changes. Save them first?</source>
        <translation>
            <numerusform>%Ln document a des modifications non enregistrées. L’enregistrer d’abord ?</numerusform>
            <numerusform>%Ln documents ont des modifications non enregistrées. Les enregistrer d’abord ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents to save</source>
        <translation>Documents à enregistrer</translation>
    </message>
    <message>
        <source>The changes of those that are not saved are lost.</source>
        <translation>Les modifications de ceux qui ne sont pas enregistrés seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Discard all</source>
        <translation>Tout &amp;abandonner</translation>
    </message>
    <message>
        <source>&amp;Save the ticked ones</source>
        <translation>Enregistrer les documents &amp;cochés</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWords</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation>Dans le menu</translation>
    </message>
    <message>
        <source>In a presentation</source>
        <translation>Pendant une présentation</translation>
    </message>
</context>
<context>
    <name>toscale::gui::GuideWindow</name>
    <message>
        <source>Guide – ToScale</source>
        <translation>Guide – ToScale</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Finds a text in all pages; Enter shows the next place, Shift and Enter the one before</source>
        <translation>Trouve un texte dans toutes les pages ; Entrée montre l’endroit suivant, Maj et Entrée le précédent</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The pages of the guide and their sections</source>
        <translation>Les pages du guide et leurs sections</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Caractères de taille habituelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>toscale::gui::ControlWords</name>
    <message>
        <source>The figure. Click a mark to see where its number comes from; arrow keys go from mark to mark.</source>
        <translation>La figure. Un clic sur une marque montre d’où vient son nombre ; les flèches vont de marque en marque.</translation>
    </message>
    <message>
        <source>Shows the cases whose name, country, outcome or size has these words</source>
        <translation>Montre les affaires dont le nom, le pays, l’issue ou la taille contient ces mots</translation>
    </message>
    <message>
        <source>The cases of the document. A tick puts a case into the figure.</source>
        <translation>Les affaires du document. Une coche place une affaire dans la figure.</translation>
    </message>
    <message>
        <source>The views of the document, which are the steps of a presentation. Drag them to another place.</source>
        <translation>Les vues du document, qui sont les étapes d’une présentation. Faites-les glisser à une autre place.</translation>
    </message>
    <message>
        <source>What would be wrong to conclude from the figure. Notes in bold are always printed on it.</source>
        <translation>Ce qu’il serait faux de conclure de la figure. Les notes en gras y sont toujours imprimées.</translation>
    </message>
    <message>
        <source>How the selected number came about, step by step, and who says so</source>
        <translation>Comment le nombre sélectionné a été obtenu, étape par étape, et qui l’affirme</translation>
    </message>
    <message>
        <source>The selected value as things that people know</source>
        <translation>La valeur sélectionnée en choses que l’on connaît</translation>
    </message>
    <message>
        <source>What the view takes for granted. Another value in the second column reads the record otherwise.</source>
        <translation>Ce que la vue tient pour acquis. Une autre valeur dans la deuxième colonne lit les données autrement.</translation>
    </message>
    <message>
        <source>The figure in small for each other way to read the record. A click reads the view so.</source>
        <translation>La figure en petit pour chaque autre lecture des données. Un clic applique cette lecture à la vue.</translation>
    </message>
    <message>
        <source>What the figure shows, as a table: values, basis, gaps and sources</source>
        <translation>Ce que montre la figure, en tableau : valeurs, base, lacunes et sources</translation>
    </message>
    <message>
        <source>A row for each case. Type quantities, dates and stages as people write them; a click on a header sorts.</source>
        <translation>Une ligne par affaire. Tapez quantités, dates et étapes comme on les écrit ; un clic sur un en-tête trie.</translation>
    </message>
    <message>
        <source>What happened when. Type a date into the last row to add an event.</source>
        <translation>Ce qui s’est passé et quand. Tapez une date dans la dernière ligne pour ajouter un événement.</translation>
    </message>
    <message>
        <source>What the case says, an entry a row. Type into the last row to add one; all of its fields stand below.</source>
        <translation>Ce que dit l’affaire, une entrée par ligne. Tapez dans la dernière ligne pour en ajouter une ; tous ses champs sont au-dessous.</translation>
    </message>
    <message>
        <source>The rows of the file, which stays as it is. A click on a cell shows its receipt, on a header sorts.</source>
        <translation>Les lignes du fichier, qui reste tel quel. Un clic sur une cellule montre son justificatif, sur un en-tête trie.</translation>
    </message>
    <message>
        <source>Which rows could not be read, and why</source>
        <translation>Quelles lignes n’ont pas pu être lues, et pourquoi</translation>
    </message>
    <message>
        <source>Begins a case, whose name is typed first</source>
        <translation>Commence une affaire, dont on tape d’abord le nom</translation>
    </message>
    <message>
        <source>What to look for in names, summaries, notes, values, events and sources of all cases</source>
        <translation>Ce qu’il faut chercher dans les noms, résumés, notes, valeurs, événements et sources de toutes les affaires</translation>
    </message>
    <message>
        <source>What stands in its place then; empty takes it away</source>
        <translation>Ce qui prend alors sa place ; vide le supprime</translation>
    </message>
    <message>
        <source>Capital and small letters count as different</source>
        <translation>Majuscules et minuscules sont distinguées</translation>
    </message>
    <message>
        <source>Leaves out places inside longer words</source>
        <translation>Omet les endroits à l’intérieur de mots plus longs</translation>
    </message>
    <message>
        <source>Places that were not replaced, each with the reason</source>
        <translation>Endroits qui n’ont pas été remplacés, chacun avec la raison</translation>
    </message>
    <message>
        <source>Stands on the figure. Empty: made from the data, and made anew when they change.</source>
        <translation>Figure sur le dessin. Vide : tiré des données, et refait quand elles changent.</translation>
    </message>
    <message>
        <source>Your own notes, printed after those that must stand</source>
        <translation>Vos propres notes, imprimées après celles qui doivent y être</translation>
    </message>
    <message>
        <source>Seen by the speaker alone while presenting</source>
        <translation>Vu seulement par l’orateur pendant la présentation</translation>
    </message>
    <message>
        <source>What a class is asked before it sees the figure</source>
        <translation>La question posée à la classe avant de montrer la figure</translation>
    </message>
    <message>
        <source>What is said to those who do not see the picture, in up to 250 characters</source>
        <translation>Ce qui est dit à ceux qui ne voient pas l’image, en 250 caractères au plus</translation>
    </message>
    <message>
        <source>Researched cases with their sources. Tick those to be added to the document.</source>
        <translation>Affaires documentées avec leurs sources. Cochez celles à ajouter au document.</translation>
    </message>
    <message>
        <source>The sizes to be written. In each the figure is laid out anew, not scaled.</source>
        <translation>Les tailles à écrire. Dans chacune la figure est recomposée, et non mise à l’échelle.</translation>
    </message>
    <message>
        <source>In the chosen size something would be left out; this one has room for all</source>
        <translation>Dans la taille choisie quelque chose manquerait ; celle-ci a de la place pour tout</translation>
    </message>
    <message>
        <source>A size of your own, which stays in the list</source>
        <translation>Une taille à vous, qui reste dans la liste</translation>
    </message>
    <message>
        <source>Where the files are written; a folder that is not there is made</source>
        <translation>Où les fichiers sont écrits ; un dossier absent est créé</translation>
    </message>
    <message>
        <source>Writes a file for each ticked size and format</source>
        <translation>Écrit un fichier pour chaque taille et format cochés</translation>
    </message>
    <message>
        <source>The figure, all views, or a worksheet for a class</source>
        <translation>La figure, toutes les vues, ou une fiche d’exercices pour une classe</translation>
    </message>
    <message>
        <source>The views that stand on the worksheet</source>
        <translation>Les vues qui figurent sur la fiche d’exercices</translation>
    </message>
    <message>
        <source>The size of each sheet</source>
        <translation>La taille de chaque feuille</translation>
    </message>
    <message>
        <source>Asks which printer, then prints</source>
        <translation>Demande quelle imprimante, puis imprime</translation>
    </message>
    <message>
        <source>Writes the pages into a file instead of printing them</source>
        <translation>Écrit les pages dans un fichier au lieu de les imprimer</translation>
    </message>
    <message>
        <source>How much one square centimetre or one centimetre stands for: 1 cm² = 70 GB</source>
        <translation>Ce que représente un centimètre carré ou un centimètre : 1 cm² = 70 GB</translation>
    </message>
    <message>
        <source>What each column of the file becomes, and its unit; click to choose otherwise</source>
        <translation>Ce que devient chaque colonne du fichier, et son unité ; cliquez pour choisir autrement</translation>
    </message>
    <message>
        <source>The rows as they will be read; a problem is marked in its cell</source>
        <translation>Les lignes telles qu’elles seront lues ; un problème est marqué dans sa cellule</translation>
    </message>
    <message>
        <source>Whether the cases come to those of the open document or into a new one</source>
        <translation>Si les affaires rejoignent celles du document ouvert ou vont dans un nouveau</translation>
    </message>
    <message>
        <source>Takes the rows without problems, as one step that can be undone</source>
        <translation>Prend les lignes sans problème, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <source>Whether the case is open, closed, or ended in a judgment that nobody enforced</source>
        <translation>Si l’affaire est en cours, close, ou terminée par un jugement que personne n’a exécuté</translation>
    </message>
    <message>
        <source>How it ended, or that it has not; it words what stands in place of a penalty</source>
        <translation>Comment elle s’est terminée, ou non ; cela dit ce qui tient lieu de sanction</translation>
    </message>
    <message>
        <source>Tick it if you read it yourself in the page that is cited</source>
        <translation>Cochez si vous l’avez lu vous-même dans la page citée</translation>
    </message>
    <message>
        <source>What was done with what is counted: copied, held, offered and published are different numbers</source>
        <translation>Ce qui a été fait de ce qui est compté : copié, détenu, proposé et publié sont des nombres différents</translation>
    </message>
    <message>
        <source>Whether it is alleged, admitted, found or estimated; what is alleged is said to be so everywhere</source>
        <translation>Si c’est allégué, admis, établi ou estimé ; ce qui est allégué est dit tel partout</translation>
    </message>
    <message>
        <source>What kind of source carries the number, and whether it is doubted</source>
        <translation>Quel genre de source porte le nombre, et s’il est mis en doute</translation>
    </message>
    <message>
        <source>A person, a company, an authority: as the sources name it</source>
        <translation>Une personne, une entreprise, une autorité : comme les sources la nomment</translation>
    </message>
    <message>
        <source>A company cannot be imprisoned, and a person has no revenue of a company</source>
        <translation>Une entreprise ne peut être emprisonnée, et une personne n’a pas le chiffre d’affaires d’une entreprise</translation>
    </message>
    <message>
        <source>What it did: copied, published, ran the site, held the data</source>
        <translation>Ce qu’elle a fait : copié, publié, exploité le site, détenu les données</translation>
    </message>
    <message>
        <source>A fine, damages, a prison term: kinds of money are added, prison is never added to money</source>
        <translation>Une amende, des dommages-intérêts, une peine de prison : les sommes s’additionnent, la prison jamais à l’argent</translation>
    </message>
    <message>
        <source>Before whom: a criminal court, a civil court or an authority</source>
        <translation>Devant qui : juridiction pénale, civile ou autorité</translation>
    </message>
    <message>
        <source>What a reader must know of this number alone</source>
        <translation>Ce qu’il faut savoir de ce seul nombre</translation>
    </message>
    <message>
        <source>There is a sum, and those who know it do not say it</source>
        <translation>Il y a une somme, et ceux qui la connaissent ne la disent pas</translation>
    </message>
    <message>
        <source>Whether each of several pays it, or all of them together once</source>
        <translation>Si chacun de plusieurs la paie, ou tous ensemble une seule fois</translation>
    </message>
    <message>
        <source>Who arrived at the number: a sum that only the press computed is never a decision</source>
        <translation>Qui est arrivé à ce nombre : une somme calculée par la presse seule n’est jamais une décision</translation>
    </message>
    <message>
        <source>Whether it is one penalty or the sum of several counts</source>
        <translation>Si c’est une seule peine ou la somme de plusieurs chefs</translation>
    </message>
    <message>
        <source>Who published it: printed under every figure that rests on it</source>
        <translation>Qui l’a publié : imprimé sous chaque figure qui s’y appuie</translation>
    </message>
    <message>
        <source>The title of the page or paper; a headline stands in the receipt only</source>
        <translation>Le titre de la page ou du document ; un gros titre ne figure que dans le justificatif</translation>
    </message>
    <message>
        <source>Where it is found; nothing is fetched from there</source>
        <translation>Où cela se trouve ; rien n’en est téléchargé</translation>
    </message>
    <message>
        <source>The record itself is printed first; copies and social media are marked as such</source>
        <translation>Le document d’origine est imprimé en premier ; copies et réseaux sociaux sont signalés</translation>
    </message>
    <message>
        <source>Whose revenue it is: a penalty is divided by that of the one who pays</source>
        <translation>De qui c’est le chiffre d’affaires : une sanction est divisée par celui du payeur</translation>
    </message>
    <message>
        <source>How many pixels of a PNG stand for a point: more for large screens and for print</source>
        <translation>Combien de pixels d’un PNG représentent un point : plus pour les grands écrans et l’impression</translation>
    </message>
</context>
</TS>
