<?php
// Publishes a post and prints its id. Usage: php publish-post.php TITLE CONTENT
require __DIR__ . '/wp-load.php';
[ , $title, $content ] = $argv;
echo wp_insert_post(
	array(
		'post_title'   => $title,
		'post_content' => $content,
		'post_status'  => 'publish',
		'post_author'  => 1,
	),
	true
);
