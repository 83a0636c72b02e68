<?php
// Makes MediaWiki forget when it asked the server, as after a long time: each card is renewed the next time a page is rendered.
require_once getenv( 'MW_INSTALL_PATH' ) . '/maintenance/Maintenance.php';

class AgeCards extends Maintenance {
	public function execute() {
		$stash = MediaWiki\MediaWikiServices::getInstance()->getMainObjectStash();
		$database = new PDO( 'sqlite:' . $this->getConfig()->get( 'SQLiteDataDir' ) . '/wikicache.sqlite' );
		$names = $database->query( "SELECT keyname FROM objectcache WHERE keyname LIKE '%entente-card%'" )->fetchAll( PDO::FETCH_COLUMN );
		foreach ( $names as $name ) {
			$stash->set( $name, [ 'asked' => 0 ] + $stash->get( $name ), 86400 );
		}
		$this->output( count( $names ) . "\n" );
	}
}

$maintClass = AgeCards::class;
require RUN_MAINTENANCE_IF_MAIN;
